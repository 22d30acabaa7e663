package org.inkstand.title.rights;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkstand.title.Access;
import org.inkstand.title.Licence;
import org.inkstand.title.Licence.Signal;

/**
 * The wishes found on one site, each once.
 *
 * <p>They only ever narrow a licence: a site that says nothing, or says yes, gives no right that
 * its publisher did not agree to.
 */
public record RightsSignals(List<Signal> signals) {

  /** A country that no visitor is in: what is left when two territories do not meet. */
  private static final String NOWHERE = "ZZ";

  public RightsSignals {
    signals = List.copyOf(new java.util.LinkedHashSet<>(signals));
  }

  /** The licence with every wish obeyed; the same when its publisher agreed to terms. */
  public Licence applyTo(Licence licence) {
    if (!licence.terms().isBlank()) {
      return licence;
    }
    Licence narrowed = licence;
    for (Signal signal : signals) {
      narrowed = narrowed(narrowed, signal);
    }
    return narrowed;
  }

  /** Each wish as a sentence that an operator understands. */
  public List<String> inWords() {
    return signals.stream().map(RightsSignals::words).toList();
  }

  private static Licence narrowed(Licence licence, Signal signal) {
    return switch (signal.kind()) {
      case AI_FORBIDDEN, MINING_RESERVED -> with(licence, licence.excerptChars(), false);
      case ARCHIVE_FORBIDDEN -> licence.withAccess(Access.LINK);
      case EXCERPT_MAX -> excerpt(licence, signal.value());
      case TERRITORY -> within(licence, signal.value());
      case TERMS -> licence;
    };
  }

  private static Licence excerpt(Licence licence, String value) {
    int chars = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    return with(licence, Math.min(chars, licence.excerptChars()), licence.aiUse());
  }

  private static Licence with(Licence of, int excerptChars, boolean aiUse) {
    return copy(of, excerptChars, of.territory(), aiUse);
  }

  private static Licence within(Licence licence, String value) {
    Set<String> wanted = new HashSet<>(Arrays.asList(value.split(",")));
    if (!licence.territory().isEmpty()) {
      wanted.retainAll(licence.territory());
    }
    Set<String> left = wanted.isEmpty() ? Set.of(NOWHERE) : wanted;
    return copy(licence, licence.excerptChars(), left, licence.aiUse());
  }

  private static Licence copy(Licence of, int excerptChars, Set<String> where, boolean aiUse) {
    Duration embargo = of.embargo();
    return new Licence(
        of.access(),
        of.fullText(),
        excerptChars,
        embargo,
        of.expiry(),
        where,
        of.gift(),
        of.apps(),
        aiUse,
        of.share(),
        of.terms());
  }

  private static String words(Signal signal) {
    String what =
        switch (signal.kind()) {
          case AI_FORBIDDEN -> "No use by language models (" + signal.value() + ").";
          case MINING_RESERVED ->
              "Text and data mining is reserved"
                  + (signal.value().isEmpty() ? "." : ": " + signal.value());
          case ARCHIVE_FORBIDDEN -> "No copies of whole articles.";
          case EXCERPT_MAX ->
              signal.value().equals("0")
                  ? "No excerpts."
                  : "Excerpts of at most " + signal.value() + " characters.";
          case TERRITORY -> "Only in: " + signal.value().replace(",", ", ") + ".";
          case TERMS -> "A licence is offered: " + signal.value();
        };
    return what + " Found in " + signal.source() + ".";
  }

  @Override
  public String toString() {
    return inWords().stream().collect(Collectors.joining("\n"));
  }
}
