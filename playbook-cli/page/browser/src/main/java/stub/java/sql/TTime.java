package stub.java.sql;

/** Asked for by name in a library; there never is one. */
@SuppressWarnings("JavaUtilDate") // what it stands for is one
public final class TTime extends java.util.Date {
  private static final long serialVersionUID = 1;

  private TTime() {}
}
