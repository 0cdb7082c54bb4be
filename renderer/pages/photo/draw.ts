import { type Crop, cutOf, type Size } from './crop.ts';

const quality = 0.92;

/** Decodes a picture file, upright as its camera meant it. What it told beside the picture (EXIF) is left behind. */
export async function readPicture(file: Blob): Promise<ImageBitmap> {
  return createImageBitmap(file, { imageOrientation: 'from-image' });
}

/** Draws the crop of a picture at the full size of the photograph's frame. */
export function drawCrop(canvas: HTMLCanvasElement, picture: ImageBitmap, crop: Crop, frame: Size): void {
  canvas.width = frame.width;
  canvas.height = frame.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no pictures');
  const cut = cutOf(crop, picture, frame);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, cut.x, cut.y, cut.width, cut.height, 0, 0, frame.width, frame.height);
}

/** What is drawn as a JPEG file, of the size in which it is drawn. */
export async function photographOf(canvas: HTMLCanvasElement): Promise<File> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
  if (!blob) throw new Error('the picture could not be written as JPEG');
  return new File([blob], 'photograph.jpg', { type: 'image/jpeg' });
}
