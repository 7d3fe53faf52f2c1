package be.livc.playbook.session.log;

import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.session.EveryEvent;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SmallPlaybook;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What is written of a session in which everything happened that can happen. */
final class WrittenLog {
  static final ObjectCodec FORM = new JsonObjects();
  static final LineSeal CLEAR = new LineSeal(FORM);
  static final LineSeal SEALED = new LineSeal(FORM, new WeakCipher());
  static final String ID = "abc234";
  static final List<SessionEvent> EVENTS = EveryEvent.EVENTS;

  private WrittenLog() {}

  /** Events as lines; the salts are 01…, 02… and so on. */
  static LogWriter.Written written(LineSeal seal, List<SessionEvent> events) {
    AtomicInteger salt = new AtomicInteger();
    LogWriter writer =
        new LogWriter(seal, bytes -> Arrays.fill(bytes, (byte) salt.incrementAndGet()));
    return writer.write(ID, "", events);
  }

  static LogWriter.Written written(LineSeal seal) {
    return written(seal, EVENTS);
  }

  /** All bytes of the log, its header included. */
  static byte[] log(LineSeal seal) {
    return bytes(LogWriter.header(ID, seal) + written(seal).log());
  }

  static byte[] beside(LineSeal seal) {
    return bytes(written(seal).beside());
  }

  static byte[] head(LineSeal seal) {
    return bytes(written(seal).head().line(seal));
  }

  static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  static String text(byte[] ascii) {
    return new String(ascii, StandardCharsets.US_ASCII);
  }

  /** The log that is handed over. */
  static SessionLog handedOver() {
    return SessionLog.of(CLEAR, ID, log(CLEAR), beside(CLEAR), List.of(SmallPlaybook.TEXT));
  }
}
