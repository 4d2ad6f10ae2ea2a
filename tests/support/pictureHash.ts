/**
 * SHA-256 of the picture of `scatterFigure`, 900 pixels wide, light, English, for https://example.org/. One value for
 * Node and browser: both tests hold their own text against it. A change of the drawing renews it.
 */
export const pictureHash = '934b80714a1f49c1ff82a8e7f82bb8ab33c9d574774cd57500d91bb166c0ce3c'
