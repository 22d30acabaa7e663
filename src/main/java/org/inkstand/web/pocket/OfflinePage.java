package org.inkstand.web.pocket;

import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /offline}: what stands in the place of a page that cannot be had, with a list of those
 * that can. The list is made on the device: nobody else knows what it keeps.
 */
@Component
public class OfflinePage {

  private final Frames frames;
  private final Pages pages;

  OfflinePage(Frames frames, Pages pages) {
    this.frames = frames;
    this.pages = pages;
  }

  /** A page without news. */
  public record Model(Frame frame) {}

  /** Shows it. */
  public ServerResponse show(@SuppressWarnings("unused") ServerRequest request) {
    Words words = frames.words();
    Head head =
        Head.of(words.of("offline.title"), words.of("offline.text"), "/offline", "error")
            .unlisted();
    return pages.show("pocket/offline.jte", new Model(frames.around(head)));
  }
}
