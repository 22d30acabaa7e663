package org.inkstand.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A program as a process of its own, ended at the latest when it is closed. */
public final class TestProcess implements AutoCloseable {

  private final Process process;
  private final StringBuffer out = new StringBuffer();
  private final StringBuffer err = new StringBuffer();
  private final List<Thread> readers = new ArrayList<>();

  private TestProcess(ProcessBuilder builder) {
    try {
      process = builder.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    follow(process.getInputStream(), out);
    follow(process.getErrorStream(), err);
  }

  /** Starts what somebody has prepared. */
  public static TestProcess of(ProcessBuilder builder) {
    return new TestProcess(builder);
  }

  /** Starts Inkstand from the classes that this build made, without those of its tests. */
  public static TestProcess inkstand(String... arguments) {
    return new TestProcess(new ProcessBuilder(line(arguments)));
  }

  /** The command line that starts it so. */
  public static List<String> line(String... arguments) {
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(":"))
            .filter(part -> !part.endsWith("/test-classes") && !part.endsWith("/test-classes/"))
            .collect(Collectors.joining(":"));
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", path));
    line.add("org.inkstand.app.Inkstand");
    line.addAll(List.of(arguments));
    return line;
  }

  private void follow(InputStream stream, StringBuffer kept) {
    readers.add(
        Thread.ofVirtual()
            .start(
                () -> {
                  try (var lines =
                      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                    lines.lines().forEach(line -> kept.append(line).append('\n'));
                  } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                  }
                }));
  }

  /** What it has printed by now. */
  public String out() {
    return out.toString();
  }

  /** What it has complained by now. */
  public String err() {
    return err.toString();
  }

  /** Waits until it has printed this. */
  public void untilSaid(String words) {
    try {
      Waiting.until(words, () -> !process.isAlive() || out().contains(words));
    } catch (AssertionError late) {
      throw new AssertionError("said so far: " + out() + err(), late);
    }
    if (!out().contains(words)) {
      throw new AssertionError("ended before it said %s: %s".formatted(words, out() + err()));
    }
  }

  /** Asks it to end, as an operator would. */
  public int stop() {
    process.destroy();
    return end();
  }

  /** Kills it, as the system does when memory is short, and returns its exit code. */
  public int kill() {
    process.destroyForcibly();
    return end();
  }

  /** Waits for its end and returns its exit code. */
  public int end() {
    try {
      if (!process.waitFor(Waiting.MAX.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("does not end: " + out() + err());
      }
      for (Thread reader : readers) {
        reader.join();
      }
      return process.exitValue();
    } catch (InterruptedException failure) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
