#!/usr/bin/env python3
"""Draws every chart as PNG and as PDF and compares the two pictures; poppler's pdftoppm draws the PDF.

    compare-pictures.py RAPPORT FOLDER…

Both pictures have 288 pixels an inch and are compared after averaging over boxes of 4 by 4 and of 8 by 8 points, in steps of 2. The painters
smooth edges and place letters differently by fractions of a pixel, which the averages hide.

Measured with poppler 22.12: of 249 charts none is further apart than 22.8 of 255 over 4 points and 12.0 over 8. Of charts with one operator of
the PDF changed, these are caught: a label moved by 2 points across or down, 60 of 60 (44 and more over 4 points), by 1 point, 25 of 30; a text
left out, 30 of 30; a fill left out, 22 of 22; a color changed by a quarter, 28 of 30; an opacity changed by a fifth, 8 of 10; a line left
out, 18 of 30, as light gray grid lines are less than the letters' differences. Tests of the operators hold the rest.
"""
import array
import multiprocessing
import os
import struct
import subprocess
import sys
import tempfile
import zlib

DPI = 288
# Pixels of a box's side: 2 points.
BOX = 8
# Averages over so many boxes a side may differ by so much of 255.
LIMITS = {2: 28, 4: 15}


def png(path):
    """Width, height and the rows of red, green and blue of a PNG file, over white paper."""
    with open(path, "rb") as file:
        data = file.read()
    place, packed, palette, opacity = 8, b"", b"", b""
    while place < len(data):
        size, kind = struct.unpack(">I4s", data[place:place + 8])
        body = data[place + 8:place + 8 + size]
        place += 12 + size
        if kind == b"IHDR":
            width, height, depth, color = struct.unpack(">IIBB", body[:10])
        elif kind == b"PLTE":
            palette = body
        elif kind == b"tRNS":
            opacity = body
        elif kind == b"IDAT":
            packed += body
    if depth != 8 or color not in (2, 3, 6):
        raise ValueError(f"{path}: {depth} bits of color type {color}")
    channels = {2: 3, 3: 1, 6: 4}[color]
    rows = unfiltered(zlib.decompress(packed), width * channels, height, channels)
    if color == 2:
        return width, height, [[row[part::3] for row in rows] for part in range(3)]
    if color == 6:
        return width, height, [[bytes(map(over_white, row[part::4], row[3::4])) for row in rows] for part in range(3)]
    alpha = list(opacity) + [255] * (256 - len(opacity))
    colors = [bytes(over_white(palette[3 * code + part], alpha[code]) if 3 * code < len(palette) else 0 for code in range(256)) for part in range(3)]
    return width, height, [[row.translate(table) for row in rows] for table in colors]


def over_white(value, alpha):
    return (value * alpha + 255 * (255 - alpha)) // 255


def unfiltered(data, length, height, channels):
    rows, before = [], bytes(length)
    for place in range(0, height * (length + 1), length + 1):
        kind, row = data[place], data[place + 1:place + 1 + length]
        if kind:
            row = bytearray(row)
            for index in range(length):
                left = row[index - channels] if index >= channels else 0
                corner = before[index - channels] if index >= channels else 0
                row[index] = (row[index] + predicted(kind, left, before[index], corner)) & 255
            row = bytes(row)
        rows.append(row)
        before = row
    return rows


def predicted(kind, left, above, corner):
    if kind < 4:
        return (0, left, above, (left + above) // 2)[kind]
    distances = [abs(above - corner), abs(left - corner), abs(left + above - 2 * corner)]
    return (left, above, corner)[distances.index(min(distances))]


def ppm(path):
    with open(path, "rb") as file:
        kind, size, _, pixels = file.read().split(b"\n", 3)
    width, height = map(int, size.split())
    if kind != b"P6":
        raise ValueError(f"{path}: not a PPM file")
    return width, height, [[pixels[3 * y * width + part:3 * (y + 1) * width:3] for y in range(height)] for part in range(3)]


def boxes(width, height, rows):
    """Sums over boxes of pixels, row by row; many pixels at a time, as lanes of 16 bits of one long number."""
    whole = width // BOX * BOX
    lanes = int.from_bytes(b"\xff\x00" * (whole // 2), "little")
    sums = []
    for top in range(0, height - BOX + 1, BOX):
        total = 0
        for row in rows[top:top + BOX]:
            number = int.from_bytes(row[:whole], "little")
            total += (number & lanes) + (number >> 8 & lanes)
        total += total >> 16
        total += total >> 32
        sums.append(array.array("H", (total & (1 << 8 * whole) - 1).to_bytes(whole, "little"))[::BOX // 2])
    return sums


def largest(differences, side):
    """The largest difference of an average over `side` by `side` boxes, and where it is, in points."""
    found, place = 0, (0, 0)
    for top in range(len(differences) - side + 1):
        columns = list(map(sum, zip(*differences[top:top + side])))
        sums = list(map(sum, zip(*(columns[shift:] for shift in range(side)))))
        if sums and (worst := max(max(sums), -min(sums))) > found:
            found = worst
            place = (next(index for index, value in enumerate(sums) if abs(value) == worst), top)
    return found / (side * BOX) ** 2, (place[0] * BOX * 72 // DPI, place[1] * BOX * 72 // DPI)


def compared(job):
    """The largest differences by the side of the box, or what is wrong, for the files of one chart."""
    name, folder = job
    pages = subprocess.run(["pdftoppm", "-r", str(DPI), "-singlefile", f"{folder}/{name}.pdf", f"{folder}/{name}"], stderr=subprocess.PIPE, text=True)
    if pages.returncode or pages.stderr:
        return name, f"pdftoppm: {pages.stderr.strip()}", {}
    first, second = png(f"{folder}/{name}.png"), ppm(f"{folder}/{name}.ppm")
    os.remove(f"{folder}/{name}.ppm")
    if first[:2] != second[:2]:
        return name, f"the PNG has {first[0]} by {first[1]} pixels, the PDF {second[0]} by {second[1]}", {}
    width, height = first[:2]
    found = dict.fromkeys(LIMITS, (0, (0, 0)))
    for one, other in zip(first[2], second[2]):
        differences = [[a - b for a, b in zip(*pair)] for pair in zip(boxes(width, height, one), boxes(width, height, other))]
        for side in LIMITS:
            found[side] = max(found[side], largest(differences, side))
    return name, None, found


def main():
    rapport, sources = sys.argv[1], sys.argv[2:]
    bad, worst, count = [], dict.fromkeys(LIMITS, (0, "")), 0
    with tempfile.TemporaryDirectory() as root, multiprocessing.Pool() as pool:
        jobs = []
        for number, source in enumerate(sources):
            folder = f"{root}/{number}"
            subprocess.run([rapport, "batch", source, "-o", folder, "--format", "png,pdf", "--dpi", str(DPI), "--force"], check=True, stderr=subprocess.DEVNULL)
            jobs += [(name[:-4], folder) for name in sorted(os.listdir(folder)) if name.endswith(".pdf")]
        for name, problem, found in pool.imap(compared, jobs):
            count += 1
            if problem:
                bad.append(f"{name}: {problem}")
            for side, (difference, place) in found.items():
                worst[side] = max(worst[side], (difference, name))
                if difference > LIMITS[side]:
                    points = side * BOX * 72 // DPI
                    bad.append(f"{name}: {difference:.1f} of 255 apart over {points} points at {place}, at most {LIMITS[side]}")
    for line in bad:
        print(f"pictures: {line}")
    margins = ", ".join(f"{worst[side][0]:.1f} of {LIMITS[side]} over {side * BOX * 72 // DPI} points ({worst[side][1]})" for side in LIMITS)
    print(f"pictures: {count} charts as PDF and PNG, {len(bad)} differences; the largest: {margins}")
    return 1 if bad or not count else 0


if __name__ == "__main__":
    sys.exit(main())
