package org.inkstand.app.command.reader;

import picocli.CommandLine.Command;

/** What somebody would rather read. */
@Command(
    name = "reader",
    mixinStandardHelpOptions = true,
    description = "Tells what somebody would rather read: rank.",
    subcommands = RankCommand.class)
public final class ReaderCommands {

  private ReaderCommands() {}
}
