package org.inkstand.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inkstand.account.Account;
import org.inkstand.account.Account.Role;
import org.inkstand.account.Accounts;
import org.inkstand.app.console.Exit;
import org.inkstand.app.console.Place;
import org.inkstand.app.console.Problem;
import org.inkstand.app.press.Press;
import org.inkstand.app.press.rough.RoughStreet;
import org.inkstand.app.serve.DataFolder;
import org.inkstand.app.serve.Folders;
import org.inkstand.app.serve.Service;
import org.inkstand.app.settings.Settings;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.title.Titles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Runs the service on the bundled press: invented titles on this machine, read through the same
 * intake as any other, so that the whole road can be seen with no internet.
 */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Runs the service on a bundled press of invented titles; needs no internet.")
final class DemoCommand implements Callable<Integer> {

  static final String PASSWORD = "ink and paper";

  /** The press lives on loopback, the one range that the demo lets the guarded client reach. */
  static final Map<String, String> DECIDED =
      Map.of(
          "inkstand.http.allowed-ranges", "127.0.0.1/32",
          "inkstand.feed.interval-min", "15s",
          "inkstand.feed.interval-max", "30s",
          "inkstand.feed.host-delay", "0ms",
          "inkstand.feed.hubs", "always",
          "inkstand.edition.every", "5s",
          "inkstand.paper.name", "The Inkstand",
          "inkstand.titles.starter", "none",
          "inkstand.mail.outbox", "everybody");

  @Option(
      names = "--hostile",
      description = "Adds titles whose servers hang, lie, break off and never end.")
  private boolean hostile;

  @Mixin private Place place = new Place();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    Optional<Path> given = place.given();
    Path path = given.orElseGet(DemoCommand::fresh);
    Settings settings = place.settings(path, DECIDED);
    DataFolder folder = DataFolder.take(path);
    if (Files.exists(path.resolve("inkstand.db"))) {
      folder.close();
      throw new Problem(
          "the demo wants an empty data folder: its news is timed from its start; %s holds"
                  .formatted(path)
              + " an installation");
    }
    Press press = Press.start(Clock.systemUTC(), 0);
    Service service = Service.start(settings, folder);
    Titles titles = service.face(Titles.class);
    press.titles().forEach(titles::add);
    Optional<RoughStreet> street = hostile ? Optional.of(RoughStreet.open()) : Optional.empty();
    street.ifPresent(rough -> rough.titles().forEach(titles::add));
    people(service.face(Accounts.class));
    service.startIntake();
    announce(service, press, path + (given.isPresent() ? "" : " (removed at the end)"));
    AutoCloseable clearing =
        () -> {
          street.ifPresent(RoughStreet::close);
          if (given.isEmpty()) {
            Folders.remove(path);
          }
        };
    Running.untilStopped(service, press, clearing);
    return Exit.OK;
  }

  /** One of each kind, so that every room can be seen. */
  private static void people(Accounts accounts) {
    accounts.ensureOperator();
    accounts.setPassword("operator", PASSWORD);
    for (Role role : List.of(Role.READER, Role.EDITOR, Role.PUBLISHER)) {
      String name = role.name().toLowerCase(Locale.ROOT) + "@inkstand.example";
      Account account = accounts.join(new MailAddress(name));
      accounts.setPassword(name, PASSWORD);
      accounts.setRole(account.id(), role);
    }
  }

  private void announce(Service service, Press press, String data) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        """
        Inkstand's demo is at %s/
          the press   %d invented titles at %s
          the desk    %s/desk
          accounts    operator, reader@inkstand.example, editor@inkstand.example,
                      publisher@inkstand.example; the password of each is: %s
          its mail    %s/outbox, where everybody finds the links that it would have sent
          the data    %s
        Stop it with Ctrl+C.
        """,
        service.address(),
        press.titles().size(),
        press.address(),
        service.address(),
        PASSWORD,
        service.address(),
        data);
    out.flush();
  }

  private static Path fresh() {
    try {
      return Files.createTempDirectory("inkstand-demo");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
