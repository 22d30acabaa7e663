package org.inkstand.web;

import org.inkstand.web.account.AccountPage;
import org.inkstand.web.account.AddressForm;
import org.inkstand.web.account.LeavingPage;
import org.inkstand.web.account.PasskeyForm;
import org.inkstand.web.account.PasswordForm;
import org.inkstand.web.account.ProviderForm;
import org.inkstand.web.joining.LinkPage;
import org.inkstand.web.joining.PasskeyDoor;
import org.inkstand.web.joining.ProviderDoor;
import org.inkstand.web.joining.SignInPage;
import org.inkstand.web.joining.SignUpPage;
import org.springframework.stereotype.Component;

/** The pages on which one comes in, and those of one's own account. */
@Component
record AccountPages(
    SignInPage door,
    SignUpPage joining,
    LinkPage link,
    AccountPage account,
    PasskeyDoor passkey,
    PasskeyForm passkeys,
    PasswordForm password,
    AddressForm address,
    LeavingPage leaving,
    Providers providers) {

  /** The way in by a provider. */
  @Component
  record Providers(ProviderDoor door, ProviderForm form) {}
}
