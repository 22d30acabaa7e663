package org.inkstand.app.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.inkstand.app.console.Exit;
import org.inkstand.app.console.Place;
import org.inkstand.app.console.Problem;
import org.inkstand.app.serve.Copy;
import org.inkstand.app.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies an installation, also while it runs. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Makes a consistent copy of everything, also while the service runs.")
final class BackupCommand implements Callable<Integer> {

  @Mixin private Place place = new Place();

  @Parameters(paramLabel = "DIR", description = "An empty or new folder for the copy.")
  private Path target = Path.of(".");

  @Override
  public Integer call() {
    Settings settings = place.settings(place.folder(), Map.of());
    if (!settings.text("inkstand.store.url").isEmpty()) {
      throw new Problem(
          "this installation keeps everything in PostgreSQL; copy it with pg_dump, and the data"
              + " folder's secret.key beside it");
    }
    try {
      System.err.println(new Copy(place.folder()).make(target));
    } catch (Copy.Failed failure) {
      throw new Problem(failure.says());
    }
    return Exit.OK;
  }
}
