package agentos.showcase.expert.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// Pictures that drawings bring along, as `data:image/png;base64,` addresses, and back.
public final class Pictures {
    public static final String PREFIX = "data:image/png;base64,";
    /// A side has no more pixels than this.
    public static final int MOST_PIXELS = 8192;

    private static final int MOST_KEPT = 8;
    private static final Map<String, BufferedImage> KEPT = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BufferedImage> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private Pictures() {}

    public static String encode(BufferedImage image) {
        return PREFIX + Base64.getEncoder().encodeToString(DrawingPainter.png(image));
    }

    /// Must not be written to.
    ///
    /// @throws IllegalArgumentException when the address holds no PNG or a side of it is longer than [#MOST_PIXELS]
    public static BufferedImage decode(String address) {
        synchronized (KEPT) {
            return KEPT.computeIfAbsent(address, Pictures::read);
        }
    }

    private static BufferedImage read(String address) {
        if (!address.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a picture begins with " + PREFIX);
        }
        byte[] bytes = Base64.getDecoder().decode(address.substring(PREFIX.length()));
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            // the size is held against the limit before anything is unpacked
            if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                throw new IllegalArgumentException("a picture has at most " + MOST_PIXELS + " pixels a side");
            }
            var image = reader.read(0);
            var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
            var g = plain.createGraphics();
            g.drawImage(image, 0, 0, null);
            g.dispose();
            return plain;
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("this is no PNG", e);
        } finally {
            reader.dispose();
        }
    }

    /// Whether a picture has no pixel that can be seen.
    public static boolean isEmpty(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
