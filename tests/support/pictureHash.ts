/**
 * SHA-256 of the picture of `scatterFigure`, 900 pixels wide, light, English, for https://example.org/. One value for
 * Node and browser: both tests hold their own text against it. A change of the drawing renews it.
 */
export const pictureHash = '18e852d683d1f65fa224de38dd4a689e856f8dda16ed097bedefaf608b88a570'
