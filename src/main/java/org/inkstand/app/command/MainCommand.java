package org.inkstand.app.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.inkstand.app.command.reader.ReaderCommands;
import org.inkstand.app.command.story.StoryCommands;
import org.inkstand.app.console.Exit;
import org.inkstand.app.console.Problem;
import org.inkstand.app.serve.DataFolder;
import org.inkstand.app.serve.Version;
import org.inkstand.app.settings.SettingRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line as a whole; each command is a class of its own. */
@Command(
    name = "inkstand",
    mixinStandardHelpOptions = true,
    versionProvider = MainCommand.Release.class,
    description = "All your news in one place, on your own server.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Without a command it serves. ./inkstand test runs every check, ./inkstand build only builds.",
      "Exit codes: 0 all is well, 1 problems were found, 2 wrong use."
    })
public final class MainCommand {

  /**
   * In the order of the help page. Only the one that is asked for is looked at, which saves time.
   */
  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("serve", ServeCommand.class);
    COMMANDS.put("demo", DemoCommand.class);
    COMMANDS.put("feed", FeedCommands.class);
    COMMANDS.put("article", ArticleCommands.class);
    COMMANDS.put("story", StoryCommands.class);
    COMMANDS.put("reader", ReaderCommands.class);
    COMMANDS.put("title", TitleCommands.class);
    COMMANDS.put("backup", BackupCommand.class);
    COMMANDS.put("restore", RestoreCommand.class);
    COMMANDS.put("doctor", DoctorCommand.class);
    COMMANDS.put("warm-up", WarmUpCommand.class);
  }

  private MainCommand() {}

  /** Runs what the arguments say and returns the exit code. */
  public static int run(String... arguments) {
    String[] full = withCommand(arguments);
    CommandLine line = new CommandLine(new MainCommand());
    COMMANDS.forEach(
        (name, command) -> {
          if (!COMMANDS.containsKey(full[0]) || name.equals(full[0])) {
            line.addSubcommand(command);
          }
        });
    line.setExecutionExceptionHandler(
        (failure, at, _) -> {
          switch (failure) {
            case SettingRefused refused -> complain(at, refused.says());
            case DataFolder.Unusable unusable -> complain(at, unusable.says());
            case Problem problem -> complain(at, problem.says());
            default -> failure.printStackTrace(at.getErr());
          }
          return failure instanceof SettingRefused ? Exit.WRONG_USE : Exit.PROBLEMS;
        });
    return line.execute(full);
  }

  /** Serving is the default, with its options. */
  private static String[] withCommand(String[] arguments) {
    boolean bare = arguments.length == 0;
    boolean options = !bare && arguments[0].matches("--(port|data|config)(=.*)?");
    if (!bare && !options) {
      return arguments;
    }
    String[] full = new String[arguments.length + 1];
    full[0] = "serve";
    System.arraycopy(arguments, 0, full, 1, arguments.length);
    return full;
  }

  private static void complain(CommandLine at, String message) {
    at.getErr().println("inkstand: " + message);
    at.getErr().flush();
  }

  /** What {@code --version} prints. */
  static final class Release implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "inkstand " + Version.TEXT, "java " + Runtime.version(),
      };
    }
  }
}
