/**
 * SHA-256 of the picture of `scatterFigure`, 900 pixels wide, light, English, for https://example.org/. One value for
 * Node and browser: both tests hold their own text against it. A change of the drawing renews it.
 */
export const pictureHash = '7c6c2940c06b33b38a08ea40396a10507936449ec002da1b961d18450da9c515'
