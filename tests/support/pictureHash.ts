/**
 * SHA-256 of the picture of `scatterFigure`, 900 pixels wide, light, English, for https://example.org/. One value for
 * Node and browser: both tests hold their own text against it. A change of the drawing renews it.
 */
export const pictureHash = '5e65c81b4a90a21fb5dce2e23718a1ed382a750aff8689332deec8b341db7f00'
