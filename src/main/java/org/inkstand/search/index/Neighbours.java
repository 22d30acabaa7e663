package org.inkstand.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.search.Related;
import org.inkstand.search.meaning.Meaning;
import org.inkstand.search.words.WordForms;

/**
 * Finds the articles that share rare words with one.
 *
 * <p>The words of the headline and the text that are worth a look — those of the headline first,
 * then those used most often, the earlier first — are looked up in the index; the rarest of them by
 * tf·idf are sought together, of which an article must have a few. Names make up most of such
 * words, which is why this works in any language without knowing any. Only words as written count:
 * a common form of a name is a mistake. Near is what has a good part of them; where it is known
 * what texts of a language mean, what means nearly the same needs fewer and what means something
 * else needs more.
 *
 * <p>Near in time as well, within {@link Limits#RELATED_SPAN}; what is older has to be twice as
 * near, and is then how the matter began.
 *
 * <p>Cost: at most {@link Limits#RELATED_CANDIDATES_MAX} lookups and two queries of at most {@link
 * Limits#RELATED_WORDS_MAX} rare words.
 */
final class Neighbours {

  /** Shorter ones are articles and particles, in scripts that spell with letters. */
  private static final int SPELLED_CHARS_MIN = 3;

  private static final char FIRST_EAST_ASIAN = '\u0e00';

  /** A word in more than this share of all articles tells nothing. */
  private static final double COMMON_SHARE = .1;

  private static final int HEADLINE_WEIGHT = 3;

  private static final Comparator<Candidate> NEAREST_FIRST =
      Comparator.comparingDouble(Candidate::evidence).reversed();

  /** More than is shown: some are copies of each other, some mean something else. */
  private static final int LOOKED_AT = 3;

  private final View view;
  private final WordForms forms;

  Neighbours(View view, WordForms forms) {
    this.view = view;
    this.forms = forms;
  }

  /** The nearest first. */
  List<Related> of(Article article, String text, int limit) throws IOException {
    List<Scored> words = rare(counted(article.headline(), text));
    if (words.isEmpty()) {
      return List.of();
    }
    long published = article.published().toEpochMilli();
    long span = Limits.RELATED_SPAN.toMillis();
    Range around = new Range(published - span, published + span);
    Range before = new Range(published - Limits.HISTORY_SPAN.toMillis(), published - span - 1);
    Meaning own = Documents.meaning(article);
    List<Candidate> history =
        near(hits(article, words, before, LOOKED_AT * Limits.HISTORY_MAX), words, own).stream()
            .filter(candidate -> candidate.evidence() >= Limits.HISTORY_MIN)
            .limit(Limits.HISTORY_MAX)
            .toList();
    List<Candidate> all = near(hits(article, words, around, LOOKED_AT * limit), words, own);
    all.addAll(history);
    all.sort(NEAREST_FIRST);
    Numbers numbers = new Numbers(view);
    Set<Long> fingerprints = new HashSet<>();
    List<Related> found = new ArrayList<>();
    for (Candidate candidate : all) {
      long fingerprint = numbers.fingerprint(candidate.document());
      if (found.size() < limit && (fingerprint == 0 || fingerprints.add(fingerprint))) {
        found.add(
            new Related(
                new ArticleId(numbers.id(candidate.document())),
                candidate.shared().stream().map(Scored::text).toList(),
                candidate.nearness(),
                history.contains(candidate)));
      }
    }
    return found;
  }

  /** From when to when, in milliseconds since 1970. */
  private record Range(long from, long to) {}

  private ScoreDoc[] hits(Article article, List<Scored> words, Range range, int most)
      throws IOException {
    return view.search(query(article, words, range), most).scoreDocs;
  }

  /** Those of which words and meaning say enough, the nearest first. */
  private List<Candidate> near(ScoreDoc[] hits, List<Scored> words, Meaning own)
      throws IOException {
    Numbers numbers = new Numbers(view);
    List<Candidate> near = new ArrayList<>();
    for (ScoreDoc hit : hits) {
      List<Scored> shared = shared(words, hit.doc);
      double evidence = weight(shared) / weight(words);
      double nearness = 0;
      Meaning meaning = numbers.meaning(hit.doc);
      if (own.known() && meaning.known()) {
        nearness = meaning.nearness(own);
        evidence += Limits.RELATED_NEARNESS_WEIGHT * (nearness - Limits.RELATED_NEARNESS_USUAL);
      }
      if (evidence >= Limits.RELATED_MIN) {
        near.add(new Candidate(hit.doc, shared, nearness, evidence));
      }
    }
    near.sort(NEAREST_FIRST);
    return near;
  }

  private static double weight(List<Scored> words) {
    return words.stream().mapToDouble(Scored::weight).sum();
  }

  /** Those of the words that an article has. */
  private List<Scored> shared(List<Scored> words, int document) throws IOException {
    List<LeafReaderContext> leaves = view.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    int place = document - leaf.docBase;
    List<Scored> shared = new ArrayList<>();
    for (Scored word : words) {
      PostingsEnum having =
          leaf.reader().postings(new Term(Fields.WORDS, word.text()), PostingsEnum.NONE);
      if (having != null && having.advance(place) == place) {
        shared.add(word);
      }
    }
    return shared;
  }

  private Map<String, Integer> counted(String headline, String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String word : forms.written(headline)) {
      if (telling(word)) {
        counts.merge(word, HEADLINE_WEIGHT, Integer::sum);
      }
    }
    Map<String, Integer> rest = new LinkedHashMap<>();
    String read = text.substring(0, Math.min(text.length(), Limits.RELATED_CHARS_MAX));
    for (String word : forms.written(read)) {
      if (telling(word)) {
        (counts.containsKey(word) ? counts : rest).merge(word, 1, Integer::sum);
      }
    }
    rest.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(Math.max(0, Limits.RELATED_CANDIDATES_MAX - counts.size()))
        .forEach(word -> counts.put(word.getKey(), word.getValue()));
    return counts;
  }

  private static boolean telling(String word) {
    return word.charAt(0) >= FIRST_EAST_ASIAN
        ? word.length() > 1
        : word.length() >= SPELLED_CHARS_MIN;
  }

  private List<Scored> rare(Map<String, Integer> counts) throws IOException {
    int articles = view.getIndexReader().numDocs();
    double common = Math.max(5, articles * COMMON_SHARE);
    List<Scored> words = new ArrayList<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      int having = view.getIndexReader().docFreq(new Term(Fields.WORDS, count.getKey()));
      if (having > 1 && having <= common) {
        double rarity = Math.log(1 + (double) articles / having);
        words.add(new Scored(count.getKey(), (1 + Math.log(count.getValue())) * rarity));
      }
    }
    words.sort(Comparator.comparingDouble(Scored::weight).reversed());
    return words.subList(0, Math.min(words.size(), Limits.RELATED_WORDS_MAX));
  }

  private static Query query(Article article, List<Scored> words, Range range) {
    BooleanQuery.Builder shared = new BooleanQuery.Builder();
    double most = words.getFirst().weight();
    for (Scored word : words) {
      Query term = new TermQuery(new Term(Fields.WORDS, word.text()));
      shared.add(new BoostQuery(term, (float) (word.weight() / most)), Occur.SHOULD);
    }
    shared.setMinimumNumberShouldMatch(Math.min(words.size(), words.size() < 8 ? 2 : 3));
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(shared.build(), Occur.MUST)
            .add(LongField.newRangeQuery(Fields.PUBLISHED, range.from(), range.to()), Occur.FILTER)
            .add(
                new TermQuery(new Term(Fields.ID, Long.toString(article.id().value()))),
                Occur.MUST_NOT);
    String language = Documents.primary(article.language());
    if (!language.isEmpty()) {
      query.add(new TermQuery(new Term(Fields.LANGUAGE, language)), Occur.FILTER);
    }
    if (article.fingerprint() != 0) {
      query.add(LongField.newExactQuery(Fields.FINGERPRINT, article.fingerprint()), Occur.MUST_NOT);
    }
    return query.build();
  }

  /**
   * An article that may be near.
   *
   * @param evidence by what part of the words it has, and by what it means
   */
  private record Candidate(int document, List<Scored> shared, double nearness, double evidence) {}

  private record Scored(String text, double weight) {}
}
