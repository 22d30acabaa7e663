package org.inkstand.article.fetch;

import org.inkstand.article.Pictures.Rendered;

/** A picture encoded by us: JPEG, or PNG where it is see-through. */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record Print(byte[] bytes, boolean png) {

  Rendered shown() {
    return new Rendered.Shown(bytes, png ? "image/png" : "image/jpeg");
  }
}
