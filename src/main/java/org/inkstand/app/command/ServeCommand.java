package org.inkstand.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.inkstand.app.console.Exit;
import org.inkstand.app.console.Place;
import org.inkstand.app.serve.DataFolder;
import org.inkstand.app.serve.FirstStart;
import org.inkstand.app.serve.Service;
import org.inkstand.app.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the service until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Runs the service (what happens without a command).")
final class ServeCommand implements Callable<Integer> {

  @Mixin private Place place = new Place();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path path = place.folder();
    Settings settings = place.settings(path, Map.of());
    Service service = Service.start(settings, DataFolder.take(path));
    FirstStart first = new FirstStart(service, settings);
    int added = first.addStarter();
    if (added > 0) {
      out.printf(
          "Starting with %,d titles; their first articles take a minute to arrive.%n", added);
    }
    first
        .operatorPassword()
        .ifPresent(
            password ->
                out.printf(
                    "The desk's account is operator, its password %s (shown this once).%n",
                    password));
    service.startIntake();
    out.printf("Inkstand is at %s/ and keeps its data in %s%n", service.address(), path);
    out.flush();
    Running.untilStopped(service);
    return Exit.OK;
  }
}
