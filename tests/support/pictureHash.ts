/**
 * SHA-256 of the picture of `scatterFigure`, 900 pixels wide, light, English, for https://example.org/. One value for
 * Node and browser: both tests hold their own text against it. A change of the drawing renews it.
 */
export const pictureHash = 'b4224827fbd99e78017bf9bcf742c7bdfa4bb6ff6f228ef2d8f3fa06b40bb7aa'
