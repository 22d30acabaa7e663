package org.inkstand.app.endurance;

import java.net.URI;
import java.util.Optional;
import org.inkstand.TestBrowser;
import org.inkstand.app.Waiting;
import org.inkstand.app.serve.Service;
import org.inkstand.kit.step.StepRunner;
import org.inkstand.kit.step.StepState;

/** A running service that something is about to happen to, and what it says of it. */
record HardTimes(Service service, Audit audit) {

  static HardTimes before(Service service, RestlessPress press) {
    HardTimes times = new HardTimes(service, new Audit(service, press));
    times.settle("the first articles");
    return times;
  }

  private void settle(String what) {
    Waiting.until(what, audit::settled, Waiting.MAX, audit::outstanding);
  }

  TestBrowser visitor() {
    return new TestBrowser(URI.create("http://localhost:" + service.port()));
  }

  /** What a step complains of; empty when it does not. */
  Optional<String> complaint(String step) {
    return service.face(StepRunner.class).states().stream()
        .filter(state -> state.name().equals(step))
        .map(StepState::lastError)
        .filter(error -> !error.isEmpty())
        .findFirst();
  }

  /** Waits until everything printed meanwhile is there. */
  void recover() {
    settle("recovery");
    Waiting.until("no complaint", () -> complaint("feed.poll").isEmpty());
  }
}
