package org.inkstand.web.mine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inkstand.reader.ForYou.Kept;
import org.inkstand.reader.Profile;
import org.inkstand.reader.Profile.Interest;
import org.inkstand.reader.ReaderId;
import org.inkstand.web.frame.JsonText;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /for-you/profile.json}: the whole profile and every reading, for its reader to keep. */
@Component
public class ProfileFile {

  /** More than anybody reads while readings are kept. */
  private static final int READINGS_MAX = 100_000;

  private final Own own;

  ProfileFile(Own own) {
    this.own = own;
  }

  /** Gives it. */
  public ServerResponse give(ServerRequest request) {
    return own.answer(
        request,
        reader ->
            ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"inkstand-profile.json\"")
                .header("Cache-Control", "private, no-store")
                .body(json(reader)));
  }

  /** The same as text. */
  public String json(ReaderId reader) {
    Profile profile = own.forYou().profile(reader);
    Instant now = own.now();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("made", now.toString());
    all.put("on", profile.on());
    all.put("learning", profile.learning());
    all.put(
        "sliders",
        Map.of(
            "fresh", profile.sliders().fresh(),
            "mine", profile.sliders().mine(),
            "titles", profile.sliders().titles()));
    all.put("interests", profile.interests().stream().map(i -> interest(i, now)).toList());
    List<Kept> readings = own.forYou().readings(reader, READINGS_MAX);
    all.put("readings", readings.stream().map(ProfileFile::reading).toList());
    return JsonText.of(all);
  }

  private static Map<String, Object> interest(Interest interest, Instant now) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("kind", interest.topic().kind().name());
    line.put("key", interest.topic().key());
    line.put("name", interest.topic().name());
    line.put("weight", interest.weight(now));
    line.put("readings", interest.readings());
    line.put("said", interest.said());
    line.put("moved", interest.at().toString());
    return line;
  }

  private static Map<String, Object> reading(Kept kept) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("article", kept.reading().article().value());
    line.put("first", kept.first().toString());
    line.put("last", kept.last().toString());
    line.put("seconds", kept.reading().seconds());
    line.put("completion", kept.reading().completion());
    return line;
  }
}
