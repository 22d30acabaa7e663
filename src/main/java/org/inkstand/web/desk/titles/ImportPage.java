package org.inkstand.web.desk.titles;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.inkstand.title.Opml;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Done;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.desk.Numbers;
import org.inkstand.web.wording.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/titles/import}: brings a list of titles in, and takes ours out. */
@Component
public class ImportPage {

  private static final String PATH = "/desk/titles/import";
  private static final String REPORT = "desk.import";

  /** What a page can show; the figures above the list count all. */
  private static final int LINES_MAX = 500;

  private final Desk desk;
  private final Opml opml;

  ImportPage(Desk desk, Opml opml) {
    this.desk = desk;
    this.opml = opml;
  }

  /**
   * What the page says.
   *
   * @param file whose report it is; empty when nothing was imported just now
   */
  public record Model(Shell shell, String file, List<Part> parts) {
    public Model {
      parts = List.copyOf(parts);
    }

    /**
     * One part of the report.
     *
     * @param kind for the style sheet
     * @param more how many more there are than stand here, in words; may be empty
     */
    public record Part(
        String kind, String name, String number, List<Opml.Line> lines, String more) {
      public Part {
        lines = List.copyOf(lines);
      }
    }
  }

  private record Reported(String file, Opml.Report report) {}

  /** Shows the form, and what became of the last file. */
  public ServerResponse show(ServerRequest request) {
    Words words = desk.words();
    Shell shell = desk.around(request, words.of("desk.import.title"), "titles");
    return request.session().getAttribute(REPORT) instanceof Reported reported
        ? desk.show("desk/import.jte", new Model(shell, reported.file(), parts(reported.report())))
        : desk.show("desk/import.jte", new Model(shell, "", List.of()));
  }

  private List<Model.Part> parts(Opml.Report report) {
    return List.of(
        part("refused", report.refused()),
        part("flaws", report.flaws()),
        part("added", report.added()),
        part("known", report.known()));
  }

  private Model.Part part(String kind, List<Opml.Line> lines) {
    int more = Math.max(0, lines.size() - LINES_MAX);
    return new Model.Part(
        kind,
        desk.words().of("desk.import." + kind),
        Numbers.grouped(lines.size()),
        lines.stream().limit(LINES_MAX).toList(),
        more == 0 ? "" : desk.words().of("desk.import.more", Numbers.grouped(more)));
  }

  /** {@code POST}: takes a file in. */
  public ServerResponse take(ServerRequest request) throws IOException, ServletException {
    Part part = request.servletRequest().getPart("file");
    if (part == null || part.getSize() == 0) {
      return desk.refused(request, PATH, desk.words().of("desk.import.no-file"));
    }
    try (InputStream file = part.getInputStream()) {
      Opml.Report report = opml.take(file.readAllBytes());
      String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
      request.session().setAttribute(REPORT, new Reported(name, report));
      String became =
          parts(report).stream()
              .map(one -> one.name() + ": " + one.number())
              .collect(Collectors.joining("\n"));
      desk.log(request, new Done("imported", name, PATH, "", became));
      return ServerResponse.seeOther(URI.create(PATH)).build();
    }
  }

  /** {@code /desk/titles.opml}: ours as a file. */
  public ServerResponse give(ServerRequest request) {
    return ServerResponse.ok()
        .contentType(MediaType.parseMediaType("text/x-opml;charset=utf-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"inkstand-titles.opml\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(opml.give());
  }
}
