package org.inkstand.post.send;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import java.util.Properties;
import org.inkstand.post.Mail;
import org.inkstand.post.PostSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Speaks SMTP. The mail library is loaded with the first mail, and not where none ever leaves. */
final class SmtpCarrier implements Carrier {

  private static final String MILLIS_MAX = "20000";
  private static final int WHY_CHARS_MAX = 500;

  private final PostSettings settings;
  private @Nullable JavaMailSenderImpl sender;

  SmtpCarrier(PostSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<String> carry(Mail mail) {
    try {
      JavaMailSenderImpl smtp = sender();
      var message = smtp.createMimeMessage();
      var helper = new MimeMessageHelper(message, true, "UTF-8");
      helper.setFrom(settings.from().text(), settings.name());
      helper.setTo(mail.to().text());
      helper.setSubject(mail.subject());
      helper.setText(mail.text(), mail.html());
      // Nobody's holiday notice should answer a machine (RFC 3834).
      message.setHeader("Auto-Submitted", "auto-generated");
      smtp.send(message);
      return Optional.empty();
    } catch (MailException | MessagingException | UnsupportedEncodingException refusal) {
      String why = String.valueOf(refusal.getMessage());
      return Optional.of(why.substring(0, Math.min(why.length(), WHY_CHARS_MAX)));
    }
  }

  private synchronized JavaMailSenderImpl sender() {
    if (sender == null) {
      sender = made();
    }
    return sender;
  }

  private JavaMailSenderImpl made() {
    JavaMailSenderImpl smtp = new JavaMailSenderImpl();
    smtp.setHost(settings.host());
    smtp.setPort(settings.port());
    smtp.setDefaultEncoding("UTF-8");
    Properties how = smtp.getJavaMailProperties();
    if (!settings.user().isEmpty()) {
      smtp.setUsername(settings.user());
      smtp.setPassword(settings.password());
      how.put("mail.smtp.auth", "true");
    }
    how.put("mail.smtp.connectiontimeout", MILLIS_MAX);
    how.put("mail.smtp.timeout", MILLIS_MAX);
    how.put("mail.smtp.writetimeout", MILLIS_MAX);
    how.put("mail.smtp.ssl.enable", String.valueOf(settings.secrecy().equals("tls")));
    how.put("mail.smtp.ssl.checkserveridentity", "true");
    how.put("mail.smtp.starttls.enable", String.valueOf(settings.secrecy().equals("starttls")));
    how.put("mail.smtp.starttls.required", String.valueOf(settings.secrecy().equals("starttls")));
    return smtp;
  }
}
