// Passkeys: fetches what the device is to sign, lets it sign, and sends the form with the answer.
// Without this script, or in a browser without passkeys, the form stays hidden and the other ways stay.
(function () {
  "use strict";
  if (!window.PublicKeyCredential || !navigator.credentials) return;

  function bytes(text) {
    var plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, function (one) { return one.charCodeAt(0); });
  }

  function text(buffer) {
    if (!buffer) return "";
    var plain = String.fromCharCode.apply(null, new Uint8Array(buffer));
    return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  function listed(all) {
    return (all || []).map(function (one) { return { type: one.type, id: bytes(one.id) }; });
  }

  function asked(wanted) {
    wanted.challenge = bytes(wanted.challenge);
    if (wanted.user) wanted.user.id = bytes(wanted.user.id);
    if (wanted.excludeCredentials) wanted.excludeCredentials = listed(wanted.excludeCredentials);
    return { publicKey: wanted };
  }

  // As the standard's own toJSON has it, which not every browser with passkeys has.
  function answered(key) {
    var said = key.response;
    var response = { clientDataJSON: text(said.clientDataJSON) };
    if (said.attestationObject) {
      response.attestationObject = text(said.attestationObject);
    } else {
      response.authenticatorData = text(said.authenticatorData);
      response.signature = text(said.signature);
      response.userHandle = text(said.userHandle);
    }
    return JSON.stringify({
      id: key.id, rawId: text(key.rawId), type: key.type, response: response,
      clientExtensionResults: {}
    });
  }

  function why(form, failure) {
    if (failure.said) return failure.said;
    if (failure.name === "NotAllowedError" || failure.name === "AbortError") return form.dataset.stopped;
    if (failure.name === "SecurityError") return form.dataset.elsewhere;
    if (failure.name === "InvalidStateError") return form.dataset.known || form.dataset.failed;
    return form.dataset.failed;
  }

  async function run(form) {
    var handed = await fetch(form.dataset.challenge, {
      method: "POST", body: new URLSearchParams(new FormData(form))
    });
    if (!handed.ok) {
      var plain = (handed.headers.get("Content-Type") || "").indexOf("text/plain") === 0;
      throw { said: plain ? await handed.text() : form.dataset.failed };
    }
    var deed = form.dataset.passkey === "create" ? "create" : "get";
    var key = await navigator.credentials[deed](asked(await handed.json()));
    form.elements.answer.value = answered(key);
    form.submit();
  }

  document.querySelectorAll("form[data-passkey]").forEach(function (form) {
    var problem = form.querySelector("[data-passkey-problem]");
    var without = form.parentElement.querySelector("[data-passkey-without]");
    var button = form.querySelector("button");
    form.hidden = false;
    if (without) without.hidden = true;
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      problem.hidden = true;
      button.disabled = true;
      run(form).catch(function (failure) {
        problem.textContent = why(form, failure);
        problem.hidden = false;
        button.disabled = false;
      });
    });
  });
})();
