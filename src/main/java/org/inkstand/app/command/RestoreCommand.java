package org.inkstand.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.inkstand.app.console.Exit;
import org.inkstand.app.console.Place;
import org.inkstand.app.console.Problem;
import org.inkstand.app.serve.Copy;
import org.inkstand.app.serve.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a copy back, after checking that it is whole. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Puts a copy made by backup into a data folder, after checking it.")
final class RestoreCommand implements Callable<Integer> {

  @Mixin private Place place = new Place();

  @Parameters(paramLabel = "DIR", description = "The folder that backup wrote.")
  private Path source = Path.of(".");

  @Option(
      names = "--replace",
      description = "Replace what the data folder holds; it is kept beside, under another name.")
  private boolean replace;

  @Override
  public Integer call() {
    // Taking the folder proves that no service runs on it.
    try (DataFolder folder = DataFolder.take(place.folder())) {
      System.err.println(new Copy(folder.path()).putBack(source, replace));
    } catch (Copy.Failed failure) {
      throw new Problem(failure.says());
    }
    return Exit.OK;
  }
}
