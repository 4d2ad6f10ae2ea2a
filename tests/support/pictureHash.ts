/**
 * SHA-256 of the picture of `scatterFigure`, 900 pixels wide, light, English, for https://example.org/. One value for
 * Node and browser: both tests hold their own text against it. A change of the drawing renews it.
 */
export const pictureHash = 'c3c0b58eda1a57c02df7d799adb0c2032b895ef5be22779cc999ccfe84bfc0a5'
