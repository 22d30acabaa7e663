package org.inkstand.app.console;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.inkstand.app.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an installation is: the options that all commands on a data folder share. */
public final class Place {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder (default: INKSTAND_DATA, else ~/.inkstand).")
  @Nullable Path data;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The settings file (default: inkstand.properties in the data folder).")
  @Nullable Path config;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to listen (default: 8080; 0 for any free port).")
  @Nullable String port;

  /** The folder. */
  public Path folder() {
    return given().orElseGet(() -> whole(Path.of(System.getProperty("user.home"), ".inkstand")));
  }

  /** The folder, when the command line or the environment names one; an empty name is none. */
  public Optional<Path> given() {
    return named(data)
        .or(() -> Optional.ofNullable(System.getenv("INKSTAND_DATA")).map(Path::of))
        .flatMap(Place::named)
        .map(Place::whole);
  }

  private static Optional<Path> named(@Nullable Path folder) {
    return Optional.ofNullable(folder).filter(path -> !path.toString().isBlank());
  }

  private static Path whole(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  /** The settings that hold for a folder, with some that the command itself decides. */
  public Settings settings(Path folder, Map<String, String> decided) {
    Map<String, String> given = new HashMap<>(decided);
    if (port != null) {
      given.put("inkstand.port", port);
    }
    Path file = config != null ? config : folder.resolve("inkstand.properties");
    if (config != null && !config.toFile().exists()) {
      throw new Problem("there is no settings file " + config);
    }
    return Settings.read(file, System.getenv(), given);
  }
}
