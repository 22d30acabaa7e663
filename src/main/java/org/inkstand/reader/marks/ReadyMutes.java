package org.inkstand.reader.marks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.inkstand.kit.text.Names;
import org.inkstand.reader.Mute;
import org.inkstand.reader.Mute.Manner;
import org.inkstand.reader.Mute.Reach;
import org.inkstand.reader.Muting;

/**
 * Judges by a reader's mutes. Absolute: what a mute is about is muted whatever else speaks for it.
 *
 * <p>A person is muted where the story names them and where their name stands; an author where they
 * are one of several. Names and phrases are compared as {@link Names#key} makes them.
 */
public final class ReadyMutes implements Muting {

  private final List<Ready> mutes;

  /** A mute with its value as it is compared. */
  private record Ready(Mute mute, String key, Phrase phrase) {
    static Ready of(Mute mute) {
      return new Ready(mute, Names.key(mute.value()), new Phrase(mute.value()));
    }
  }

  private ReadyMutes(List<Mute> mutes) {
    this.mutes =
        mutes.stream()
            .sorted(Comparator.comparing(Mute::manner).thenComparing(Mute::reach))
            .map(Ready::of)
            .toList();
  }

  /** Of mutes that are in force. */
  public static Muting of(List<Mute> mutes) {
    return mutes.isEmpty() ? NONE : new ReadyMutes(mutes);
  }

  @Override
  public Optional<Mute> judge(Matter matter) {
    Words words = new Words(matter);
    return mutes.stream()
        .filter(ready -> keeps(ready, matter, words))
        .map(Ready::mute)
        .min(Comparator.comparing(Mute::manner));
  }

  private static boolean keeps(Ready ready, Matter matter, Words words) {
    return switch (ready.mute().kind()) {
      case TITLE -> ready.mute().value().equals(matter.title());
      case OWNER -> !matter.owner().isEmpty() && Names.key(matter.owner()).equals(ready.key());
      case AUTHOR -> matter.authors().stream().map(Names::key).anyMatch(ready.key()::equals);
      case SUBJECT -> matter.subjects().contains(ready.mute().value());
      case PERSON ->
          matter.people().stream().map(Names::key).anyMatch(ready.key()::equals)
              || words.have(ready);
      case PHRASE -> words.have(ready);
    };
  }

  /** The texts of one matter, each made ready once and only when somebody asks. */
  private static final class Words {
    private final Supplier<String> text;
    private final List<String> said;
    private List<String> shown = List.of();
    private Optional<String> whole = Optional.empty();

    private Words(Matter matter) {
      this.said = matter.shown();
      this.text = matter.text();
    }

    boolean have(Ready ready) {
      if (shown.isEmpty()) {
        shown = said.stream().map(Phrase::ready).toList();
      }
      return shown.stream().anyMatch(ready.phrase()::in)
          || (ready.mute().reach() == Reach.TEXT && ready.phrase().in(text()));
    }

    private String text() {
      String found = whole.orElseGet(() -> Phrase.ready(text.get()));
      whole = Optional.of(found);
      return found;
    }
  }

  @Override
  public String toString() {
    return "ReadyMutes[%d, of them hiding %d]"
        .formatted(
            mutes.size(), mutes.stream().filter(r -> r.mute().manner() == Manner.HIDE).count());
  }
}
