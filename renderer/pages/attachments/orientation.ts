/** How a canvas is turned before a picture is drawn into it: the six numbers of its transform, and the size it needs. */
export interface Turned {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly [number, number, number, number, number, number];
}

/**
 * The turn that an EXIF orientation (1–8) asks for, for a picture drawn `width` by `height`; any other number leaves it as it
 * is. The picture's own EXIF data are gone by then: the register keeps the number beside it.
 */
export function turned(orientation: number, width: number, height: number): Turned {
  const upright = { width, height };
  const lying = { width: height, height: width };
  switch (orientation) {
    case 2:
      return { ...upright, transform: [-1, 0, 0, 1, width, 0] };
    case 3:
      return { ...upright, transform: [-1, 0, 0, -1, width, height] };
    case 4:
      return { ...upright, transform: [1, 0, 0, -1, 0, height] };
    case 5:
      return { ...lying, transform: [0, 1, 1, 0, 0, 0] };
    case 6:
      return { ...lying, transform: [0, 1, -1, 0, height, 0] };
    case 7:
      return { ...lying, transform: [0, -1, -1, 0, height, width] };
    case 8:
      return { ...lying, transform: [0, -1, 1, 0, 0, width] };
    default:
      return { ...upright, transform: [1, 0, 0, 1, 0, 0] };
  }
}
