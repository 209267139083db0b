package it.florwork.pocket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The line between a phone and the portal: every byte that comes down is counted, whoever asked for it, and the line can
 * be cut, in the middle of an answer too.
 */
public final class Line implements AutoCloseable {
    private final ServerSocket phones;
    private final int portal;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong down = new AtomicLong();
    private volatile long cutAt = Long.MAX_VALUE;
    private volatile boolean isUp = true;
    private volatile Map<String, String> changed = Map.of();

    public Line(int portal) {
        this.portal = portal;
        try {
            this.phones = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(this::listen);
    }

    public int port() {
        return phones.getLocalPort();
    }

    /** Bytes that came down so far, headers included. */
    public long down() {
        return down.get();
    }

    void cut() {
        isUp = false;
        open.forEach(Line::end);
        open.clear();
    }

    /** Cuts the line when so many more bytes have come down: some answer arrives in part. */
    void cutAfter(long bytes) {
        cutAt = down.get() + bytes;
    }

    /**
     * What passes is changed on the way, in both directions, as if the portal were another one: each text by one as long.
     * Answers then come unpacked and in full.
     */
    void changes(Map<String, String> texts) {
        changed = texts;
    }

    private byte[] onTheWay(byte[] some, int length, boolean isDown) {
        var passing = Arrays.copyOf(some, length);
        if (changed.isEmpty()) {
            return passing;
        }
        String text = new String(passing, StandardCharsets.ISO_8859_1);
        if (!isDown) {
            text = text.replace("Accept-Encoding:", "Xccept-Encoding:").replace("If-None-Match:", "Xf-None-Match:");
        }
        for (var change : changed.entrySet()) {
            text = text.replace(change.getKey(), change.getValue());
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    void restore() {
        cutAt = Long.MAX_VALUE;
        isUp = true;
    }

    private void listen() {
        while (!phones.isClosed()) {
            try {
                var phone = phones.accept();
                if (isUp) {
                    connect(phone);
                } else {
                    end(phone);
                }
            } catch (IOException closed) {
                // the portal is away for a moment, or this test is over
                Thread.onSpinWait();
            }
        }
    }

    private void connect(Socket phone) throws IOException {
        var server = new Socket(InetAddress.getLoopbackAddress(), portal);
        open.add(phone);
        open.add(server);
        Thread.ofPlatform().daemon().start(() -> carry(phone, server, false));
        Thread.ofPlatform().daemon().start(() -> carry(server, phone, true));
    }

    private void carry(Socket from, Socket to, boolean isDown) {
        byte[] some = new byte[4096];
        try (from;
                to) {
            for (int length = from.getInputStream().read(some);
                    length >= 0;
                    length = from.getInputStream().read(some)) {
                int passes = isDown ? (int) Math.min(length, Math.max(0, cutAt - down.get())) : length;
                to.getOutputStream().write(onTheWay(some, length, isDown), 0, passes);
                if (isDown) {
                    down.addAndGet(passes);
                }
                if (passes < length) {
                    cut();
                }
            }
        } catch (IOException cut) {
            // what a phone calls "no network"
            Thread.onSpinWait();
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
        try {
            phones.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
