package org.inkstand.reader.step;

import org.inkstand.kit.step.Step;
import org.inkstand.reader.store.TasteStores;
import org.inkstand.reader.window.Lessons;

/** The step that learns, for a test. */
public final class TasteSteps {
  private TasteSteps() {}

  /** Lets it come to the end of the book. */
  public static void learnAll(TasteStores rooms, Lessons lessons) {
    Step step = new LearnTastes(rooms.readings(), rooms.tastes(), lessons);
    while (step.advance() > 0) {
      // Until there is nothing more.
    }
  }
}
