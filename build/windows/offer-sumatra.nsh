; 安装程序在最后提示 SumatraPDF. Windows prints through it, as a program of its own: it is under the GPL, so it is neither part of this
; program nor carried by its installer. Where it is not there yet, an installer of it that lies beside ours is offered; where none
; lies there, it is said what is needed. Without it certificates are saved as PDF. A silent installation asks nothing.
!include LogicLib.nsh

!macro offerSumatra
  ${IfNot} ${Silent}
    ${IfNot} ${FileExists} "$PROGRAMFILES64\SumatraPDF\SumatraPDF.exe"
    ${AndIfNot} ${FileExists} "$PROGRAMFILES\SumatraPDF\SumatraPDF.exe"
    ${AndIfNot} ${FileExists} "$LOCALAPPDATA\SumatraPDF\SumatraPDF.exe"
      Push $0
      Push $1
      FindFirst $0 $1 "$EXEDIR\SumatraPDF-*-install.exe"
      FindClose $0
      ${If} $1 == ""
        MessageBox MB_OK|MB_ICONINFORMATION "在 Windows 上打印证件要用 SumatraPDF（3.4 或更高版本），它是单独的自由软件，不随通办提供。请安装后在“办公室”页填写它的位置。没有它，证件可以保存为 PDF。"
      ${Else}
        MessageBox MB_YESNO|MB_ICONQUESTION "在 Windows 上打印证件要用 SumatraPDF。它是单独的自由软件（GPLv3），安装包 $1 就在旁边。现在安装吗？装好后在“办公室”页填写它的位置。" IDNO later
        ExecWait '"$EXEDIR\$1"'
        later:
      ${EndIf}
      Pop $1
      Pop $0
    ${EndIf}
  ${EndIf}
!macroend

; The place at which electron-builder's installer lets a project say more.
!macro customInstall
  !insertmacro offerSumatra
!macroend
