package org.inkstand.app.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.inkstand.app.console.Exit;
import org.inkstand.app.console.Output;
import org.inkstand.app.console.Place;
import org.inkstand.app.serve.Examination;
import org.inkstand.app.serve.Examination.Finding;
import org.inkstand.app.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks an installation over and says what to do. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Checks the installation and says what to do.")
final class DoctorCommand implements Callable<Integer> {

  @Mixin private Place place = new Place();

  @Override
  public Integer call() {
    Settings settings = place.settings(place.folder(), Map.of());
    List<Finding> findings = new Examination(settings, place.folder()).findings();
    for (Finding finding : findings) {
      Output.line((finding.well() ? "well     " : "problem  ") + finding.says());
      if (!finding.remedy().isEmpty()) {
        Output.line("         " + finding.remedy());
      }
    }
    boolean well = findings.stream().allMatch(Finding::well);
    Output.line(well ? "Nothing to do." : "See the problems above.");
    return well ? Exit.OK : Exit.PROBLEMS;
  }
}
