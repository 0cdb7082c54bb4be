/** Both names of a couple: beside each other where they fit, one above the other where they are long. */
export function Names({ man, woman }: { readonly man: string; readonly woman: string }) {
  return (
    <p className="screen-names">
      <span>{man}</span>
      <span>{woman}</span>
    </p>
  );
}
