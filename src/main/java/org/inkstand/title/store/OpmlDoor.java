package org.inkstand.title.store;

import org.inkstand.title.Opml;
import org.inkstand.title.Titles;
import org.inkstand.title.opml.OpmlList;
import org.springframework.stereotype.Component;

/** Carries lists between files and the store, each list in one write. */
@Component
final class OpmlDoor implements Opml {

  private final Titles titles;

  OpmlDoor(Titles titles) {
    this.titles = titles;
  }

  @Override
  public Report take(byte[] file) {
    OpmlList list = OpmlList.read(file, titles.list());
    return list.report(titles.addAll(list.drafts()));
  }

  @Override
  public byte[] give() {
    return OpmlList.write(titles.list());
  }
}
