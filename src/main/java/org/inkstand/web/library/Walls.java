package org.inkstand.web.library;

import java.util.List;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.guest.Notices.Notice;
import org.inkstand.web.wording.Words;

/**
 * The library around one of its pages.
 *
 * @param title the page's heading
 * @param token the proof that its forms are ours
 */
public record Walls(Frame frame, String title, List<Tab> tabs, Notice notice, String token) {

  public Walls {
    tabs = List.copyOf(tabs);
  }

  /** An entry of the library's navigation. */
  public record Tab(String name, String path, boolean current) {}

  /** Every phrase of the interface. */
  public Words words() {
    return frame.words();
  }
}
