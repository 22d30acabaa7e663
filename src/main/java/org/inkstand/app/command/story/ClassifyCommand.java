package org.inkstand.app.command.story;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.inkstand.app.console.Output;
import org.inkstand.story.subject.Subject;
import org.inkstand.story.subject.SubjectReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells the subjects of articles. */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    description = {
      "Tells the subjects of articles, in the IPTC's Media Topics, sections first, and writes lines",
      "{\"id\",\"subjects\":[{\"qcode\",\"name\",\"confidence\"}]}."
    })
final class ClassifyCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE.jsonl",
      description = "Articles, lines of JSON {id,title,text,url,section,lang}; - for stdin.")
  private String file = "-";

  @Override
  public Integer call() throws IOException {
    var reader = new SubjectReader();
    ArticleLine.Lines lines = ArticleLine.list(file);
    for (ArticleLine line : lines.articles()) {
      Output.line(
          json(
              line.id(),
              reader.read(
                  new SubjectReader.Filing(
                      line.title(), line.text(), line.filed(), line.address(), line.language()))));
    }
    return lines.told();
  }

  private static String json(String id, List<Subject> subjects) {
    ObjectNode line = JsonMapper.shared().createObjectNode();
    line.put("id", id);
    var list = line.putArray("subjects");
    for (Subject subject : subjects) {
      list.addObject()
          .put("qcode", subject.qcode())
          .put("name", subject.name())
          .put("confidence", subject.confidence());
    }
    return JsonMapper.shared().writeValueAsString(line);
  }
}
