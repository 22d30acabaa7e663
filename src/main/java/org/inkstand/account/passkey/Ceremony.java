package org.inkstand.account.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import com.webauthn4j.data.extension.client.AuthenticationExtensionsClientOutputs;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The two ceremonies of Web Authentication, §7.1 and §7.2, without what is kept between their
 * halves. webauthn4j reads and checks; here is decided what is asked for:
 *
 * <ul>
 *   <li>keys that are found without a name being typed, so that nothing tells who has an account;
 *   <li>the device must know its owner, by PIN, finger or face: such a key is two factors in one;
 *   <li>no attestation: which device somebody has is no business of a newspaper.
 * </ul>
 */
public final class Ceremony {

  /** The longest answer seen is 4 kB, with an attestation that we did not ask for. */
  private static final int ANSWER_CHARS_MAX = 20_000;

  /** How long a browser waits for a finger; what we handed out is good for longer. */
  private static final int PATIENCE_MS = 120_000;

  private static final List<COSEAlgorithmIdentifier> ALGORITHMS =
      List.of(
          COSEAlgorithmIdentifier.EdDSA,
          COSEAlgorithmIdentifier.ES256,
          COSEAlgorithmIdentifier.RS256);

  private final String host;
  private final Origin origin;

  /** For a paper at this address. */
  public Ceremony(URI baseUrl) {
    String named = baseUrl.getHost();
    this.host = named == null ? "" : named.toLowerCase(Locale.ROOT);
    this.origin = Origin.create("%s://%s".formatted(baseUrl.getScheme(), baseUrl.getAuthority()));
  }

  /** Made when somebody first needs it: a start need not wait for it. */
  private static final class Library {
    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final WebAuthnManager MANAGER =
        WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
    private static final AttestedCredentialDataConverter DATA =
        new AttestedCredentialDataConverter(CONVERTER);
  }

  /** Whether a browser does this at such an address at all. */
  public boolean possible() {
    boolean name = host.matches("[a-z0-9.-]*[a-z][a-z0-9.-]*");
    boolean here = host.equals("localhost") || host.endsWith(".localhost");
    return name && (here || "https".equals(origin.getScheme()));
  }

  /** What to sign in order to sign in. */
  public String toProve(String challenge) {
    return json(
        Map.of(
            "challenge",
            challenge,
            "rpId",
            host,
            "timeout",
            PATIENCE_MS,
            "userVerification",
            "required"));
  }

  /**
   * What to make a new key of.
   *
   * @param handle what the key says of its owner, which tells nobody anything
   * @param name what the owner sees when a device asks which key to take
   * @param known keys that there are already, of which no device should make a second
   */
  public String toMake(String challenge, String handle, String name, List<String> known) {
    Map<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("challenge", challenge);
    wanted.put("rp", Map.of("id", host, "name", host));
    wanted.put("user", Map.of("id", handle, "name", name, "displayName", name));
    wanted.put(
        "pubKeyCredParams",
        ALGORITHMS.stream()
            .map(one -> Map.of("type", "public-key", "alg", one.getValue()))
            .toList());
    wanted.put(
        "excludeCredentials",
        known.stream().map(id -> Map.of("type", "public-key", "id", id)).toList());
    wanted.put(
        "authenticatorSelection",
        Map.of("residentKey", "required", "userVerification", "required"));
    wanted.put("attestation", "none");
    wanted.put("timeout", PATIENCE_MS);
    return json(wanted);
  }

  private static String json(Map<String, Object> value) {
    return Library.CONVERTER.getJsonMapper().writeValueAsString(value);
  }

  /** Reads an answer as far as it takes to look up what it answers. */
  public Optional<Answered> read(String json) {
    if (json.isEmpty() || json.length() > ANSWER_CHARS_MAX) {
      return Optional.empty();
    }
    try {
      JsonNode all = Library.CONVERTER.getJsonMapper().readTree(json);
      byte[] client = bytes(all.path("response").path("clientDataJSON").asString(""));
      JsonNode said =
          Library.CONVERTER.getJsonMapper().readTree(new String(client, StandardCharsets.UTF_8));
      return Optional.of(
          new Answered(
              all.path("id").asString(""),
              said.path("challenge").asString(""),
              all.path("response").path("userHandle").asString(""),
              json));
    } catch (JacksonException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The new key, when its making went as it should. */
  public Optional<Made> make(Answered answer) {
    try {
      RegistrationData made =
          Library.MANAGER.verifyRegistrationResponseJSON(
              answer.json(), new RegistrationParameters(asked(answer), wanted(), true, true));
      var authenticator =
          Objects.requireNonNull(made.getAttestationObject()).getAuthenticatorData();
      AttestedCredentialData data = authenticator.getAttestedCredentialData();
      return Optional.ofNullable(data)
          .map(
              key ->
                  new Made(
                      text(key.getCredentialId()),
                      text(Library.DATA.convert(key)),
                      authenticator.getSignCount(),
                      authenticator.isFlagBS()));
    } catch (WebAuthnException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The same key after it signed, with its new count; empty when it did not. */
  public Optional<Made> prove(Answered answer, Made key) {
    try {
      AuthenticationData proof =
          Library.MANAGER.verifyAuthenticationResponseJSON(
              answer.json(),
              new AuthenticationParameters(asked(answer), kept(key), null, true, true));
      return Optional.ofNullable(proof.getAuthenticatorData())
          .map(now -> new Made(key.credential(), key.data(), now.getSignCount(), now.isFlagBS()));
    } catch (WebAuthnException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private ServerProperty asked(Answered answer) {
    return ServerProperty.builder()
        .origin(origin)
        .rpId(host)
        .challenge(new DefaultChallenge(bytes(answer.challenge())))
        .build();
  }

  private static List<PublicKeyCredentialParameters> wanted() {
    return ALGORITHMS.stream()
        .map(one -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, one))
        .toList();
  }

  private static CredentialRecordImpl kept(Made key) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        true,
        null,
        null,
        key.uses(),
        Library.DATA.convert(bytes(key.data())),
        new AuthenticationExtensionsAuthenticatorOutputs<>(),
        null,
        new AuthenticationExtensionsClientOutputs<>(),
        Set.of());
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
