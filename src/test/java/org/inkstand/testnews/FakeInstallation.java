package org.inkstand.testnews;

import java.util.List;
import org.inkstand.web.desk.storage.Installation;

/** An installation with a little to give back, once. */
public final class FakeInstallation implements Installation {

  private long unused = 41_000_000;

  @Override
  public List<Part> parts() {
    return List.of(
        new Part("store", 512_400_000 + unused),
        new Part("search", 91_000_000),
        new Part("pictures", 268_000_000),
        new Part("rest", 12_000));
  }

  @Override
  public long unused() {
    return unused;
  }

  @Override
  public long roomLeft() {
    return 21_000_000_000L;
  }

  @Override
  public long giveBack() {
    long gained = unused;
    unused = 0;
    return gained;
  }

  @Override
  public List<Fact> made() {
    return List.of(new Fact("inkstand", "dev"), new Fact("java", "25+36"));
  }
}
