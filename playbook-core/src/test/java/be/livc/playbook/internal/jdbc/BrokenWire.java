package be.livc.playbook.internal.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A wire to a server of this machine, which can be cut, or go dead, after so many bytes. */
final class BrokenWire implements AutoCloseable {
  /** Which way bytes go. */
  enum Way {
    TO_SERVER,
    FROM_SERVER
  }

  private static final int BLOCK = 8192;

  private final ServerSocket door;
  private final int port;
  private final List<Socket> open = new ArrayList<>();
  private final AtomicLong toServer = new AtomicLong(Long.MAX_VALUE);
  private final AtomicLong fromServer = new AtomicLong(Long.MAX_VALUE);
  private volatile boolean dead;

  BrokenWire(int port) throws IOException {
    this.port = port;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /** From now on so many bytes pass that way; then the wire is cut, what was sent is not told. */
  void cutAfter(Way way, long bytes) {
    (way == Way.TO_SERVER ? toServer : fromServer).set(bytes);
  }

  /** From now on nothing passes and nothing is told, as behind a firewall that forgot us. */
  void goDead() {
    dead = true;
  }

  /** Whole again for who connects anew. */
  void mend() {
    cutAll();
    toServer.set(Long.MAX_VALUE);
    fromServer.set(Long.MAX_VALUE);
    dead = false;
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
        synchronized (open) {
          open.addAll(List.of(client, server));
        }
        start(() -> pass(client, server, toServer));
        start(() -> pass(server, client, fromServer));
      } catch (IOException closed) {
        continue; // the door was closed, or the server does not listen
      }
    }
  }

  private void pass(Socket from, Socket to, AtomicLong left) {
    byte[] block = new byte[BLOCK];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        long before = left.getAndAdd(-read);
        if (dead) {
          continue;
        }
        out.write(block, 0, (int) Math.min(read, Math.max(0, before)));
        out.flush();
        if (before <= read) {
          return;
        }
      }
    } catch (IOException cut) {
      return; // both ends are closed now
    }
  }

  private void cutAll() {
    synchronized (open) {
      for (Socket socket : open) {
        try {
          socket.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      open.clear();
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "wire");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    door.close();
    cutAll();
  }
}
