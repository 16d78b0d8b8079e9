"""Tiny pictures: a JPEG of flat blocks, with the moment it was taken, and a PNG that is transparent in part."""

import struct
import zlib

# Of the JPEG's one table of quantisation: a block's first coefficient is its brightness less 128.
STEP = 8


def segment(marker, content):
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def exif(moment):
    """The metadata that says when the shutter was pressed, as cameras write it: `2026:03:05 20:15:00`."""
    text = moment.encode() + b"\0"
    first = struct.pack("<HHHIII", 1, 0x8769, 4, 1, 26, 0)
    second = struct.pack("<HHHIII", 1, 0x9003, 2, len(text), 44, 0)
    return b"Exif\0\0" + b"II*\0" + struct.pack("<I", 8) + first + second + text


class Bits:
    """Bits of a scan; a byte of ones is followed by one of zeros."""

    def __init__(self):
        self.value, self.count = 0, 0

    def put(self, value, count):
        self.value, self.count = self.value << count | value, self.count + count

    def finish(self):
        fill = -self.count % 8
        self.put((1 << fill) - 1, fill)
        return self.value.to_bytes(self.count // 8, "big").replace(b"\xff", b"\xff\x00")


def jpeg(columns, rows, colour, moment):
    """A JPEG of `columns` by `rows` blocks of 8 pixels; `colour(x, y)` gives the Y, Cb and Cr of a block."""
    lengths = bytes([0, 0, 0, 12]) + bytes(12)
    brightness = b"\x00" + lengths + bytes(range(12))
    end_of_block = b"\x10" + b"\x01" + bytes(15) + b"\x00"
    size = struct.pack(">BHHB", 8, rows * 8, columns * 8, 3)
    components = bytes([1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0])
    bits, last = Bits(), [0, 0, 0]
    for y in range(rows):
        for x in range(columns):
            for component, value in enumerate(colour(x, y)):
                difference = value - 128 - last[component]
                last[component] = value - 128
                category = abs(difference).bit_length()
                bits.put(category, 4)
                bits.put(difference if difference > 0 else difference + (1 << category) - 1, category)
                bits.put(0, 1)
    return (
        b"\xff\xd8"
        + segment(0xE1, exif(moment))
        + segment(0xDB, b"\x00" + bytes([STEP]) * 64)
        + segment(0xC0, size + components)
        + segment(0xC4, brightness + end_of_block)
        + segment(0xDA, bytes([3, 1, 0, 2, 0, 3, 0, 0, 63, 0]))
        + bits.finish()
        + b"\xff\xd9"
    )


def png(side, pixel):
    """A PNG of `side` by `side`; `pixel(x, y)` gives red, green, blue and opacity."""
    lines = b"".join(b"\0" + b"".join(bytes(pixel(x, y)) for x in range(side)) for y in range(side))

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b"")


def hall(x, y):
    """A hall: a light ceiling, a dark floor, three people."""
    if y > 2 and x in (2, 5, 8):
        return 90 + 10 * x, 110, 150
    return 220 - 20 * y, 120, 132 + y


def door(x, y):
    """A door in a wall."""
    return (70, 150, 120) if 1 < x < 5 and y > 1 else (200, 118, 140)


def logo(x, y):
    """A disc the colour of honey on nothing."""
    inside = (x - 23.5) ** 2 + (y - 23.5) ** 2 < 500
    return (230, 160, 20, 255) if inside else (0, 0, 0, 0)


def write(folder):
    """Writes the pictures into a folder, and gives their paths by name."""
    pictures = {
        "hall.jpg": jpeg(12, 8, hall, "2026:03:05 20:15:00"),
        "porte.jpg": jpeg(6, 9, door, "2026:03:07 10:42:30"),
        "logo.png": png(48, logo),
    }
    for name, content in pictures.items():
        (folder / name).write_bytes(content)
    return {name: str(folder / name) for name in pictures}
