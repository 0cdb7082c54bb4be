import { jointPhoto, type PhotoSize, singlePhoto } from '#core/domain/photos/jpeg.ts';

/** What of a picture is taken: its middle, in the picture's own pixels, and how far it is magnified (1 covers). */
export interface Crop {
  readonly centreX: number;
  readonly centreY: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The photographs of a booklet at 300 dots per inch: 53×35 mm of both (合影), 35×49 mm of one (单人照片). */
export const photoFrames: Readonly<Record<PhotoSize, Size>> = {
  joint: { width: jointPhoto.widthPx, height: jointPhoto.heightPx },
  single: { width: singlePhoto.widthPx, height: singlePhoto.heightPx },
};
export type PhotoKind = PhotoSize;

/** A rectangle of the picture in its own pixels. */
export interface Cut extends Size {
  readonly x: number;
  readonly y: number;
}

export const largestZoom = 4;

/** The crop that takes as much of a picture as the shape of the photograph lets it. */
export function wholeCrop({ width, height }: Size): Crop {
  return { centreX: width / 2, centreY: height / 2, zoom: 1 };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** The rectangle of a crop: of the shape of the photograph, always inside the picture. */
export function cutOf(crop: Crop, picture: Size, frame: Size): Cut {
  const cover = Math.min(picture.width / frame.width, picture.height / frame.height);
  const scale = cover / clamp(crop.zoom, 1, largestZoom);
  // Rounding must not push a cut that covers a whole side out of the picture.
  const width = Math.min(frame.width * scale, picture.width);
  const height = Math.min(frame.height * scale, picture.height);
  const x = clamp(crop.centreX - width / 2, 0, picture.width - width);
  const y = clamp(crop.centreY - height / 2, 0, picture.height - height);
  return { x, y, width, height };
}

/** How far a picture was dragged: in pixels of a stage that shows the cut at a width. */
export interface Drag {
  readonly byX: number;
  readonly byY: number;
  readonly stageWidth: number;
}

/** The crop after the picture was dragged. */
export function dragged(crop: Crop, picture: Size, frame: Size, { byX, byY, stageWidth }: Drag): Crop {
  const cut = cutOf(crop, picture, frame);
  const scale = cut.width / stageWidth;
  const moved = {
    ...crop,
    centreX: cut.x + cut.width / 2 - byX * scale,
    centreY: cut.y + cut.height / 2 - byY * scale,
  };
  const kept = cutOf(moved, picture, frame);
  return { ...moved, centreX: kept.x + kept.width / 2, centreY: kept.y + kept.height / 2 };
}
