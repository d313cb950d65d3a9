#!/usr/bin/env python3
"""Render the narrated slide video and the captions of each demo lesson.

Debian packages: ffmpeg espeak-ng librsvg2-bin fonts-noto-cjk python3
Run from the repository root:

    python3 src/tools/lesson-media.py                # every lesson of the course
    python3 src/tools/lesson-media.py lesson-03      # only the named lessons

For each folder src/main/resources/demo/course/lesson-NN it reads lesson.json
(title, code), slides.json (heading, lines, narration, narrationKo) and
picture.svg, and writes video.mp4, zh.vtt and ko.vtt. It also sets
lengthSeconds in lesson.json to the duration of the video, rounded up.

Every sentence is spoken on its own, so that captions follow the voice; the
Korean narration must therefore have as many sentences as the Chinese one.
"""
import base64
import json
import math
import re
import subprocess
import sys
import tempfile
import wave
from pathlib import Path
from xml.sax.saxutils import escape

COURSE = Path(__file__).resolve().parents[1] / "main/resources/demo/course"
WIDTH, HEIGHT = 640, 360
WORDS_PER_MINUTE = 185
SENTENCE_PAUSE = 0.35
SLIDE_PAUSE = 0.6
# Words that the voice would read with the wrong one of two possible readings.
READINGS = {
    "家长": "jia1zhang3", "回应": "hui2ying4", "应对": "ying4dui4", "取得": "qu3de2",
    "不得": "bu4de2", "数台阶": "shu3tai2jie1", "强迫": "qiang3po4", "为宜": "wei2yi2",
    "分为": "fen1wei2", "行为": "xing2wei2", "看护": "kan1hu4", "翻倒": "fan1dao3",
    "朝鲜语": "chao2xian3yu3", "累计": "lei3ji4", "处理": "chu3li3", "调整": "tiao2zheng3",
}
FONT = "Noto Sans CJK SC, sans-serif"


def run(*command):
    subprocess.run([str(part) for part in command], check=True)


def sentences_zh(text):
    return re.findall(r"[^。！？]+[。！？]", text)


def sentences_ko(text):
    return re.split(r"(?<=[.!?])\s+", text.strip())


def text_width(text):
    """Width in em: full-width characters count one, others about half."""
    return sum(1 if ord(char) > 0x2E7F or char in "“”‘’…—" else 0.56 for char in text)


def text_element(text, x, y, size, room, colour, weight="400"):
    size = min(size, room / max(text_width(text), 1))
    return (f'<text x="{x}" y="{y}" font-family="{FONT}" font-size="{size:.1f}" '
            f'font-weight="{weight}" fill="{colour}">{escape(text)}</text>')


def slide_svg(lesson, slide, index, count, picture):
    room = 280 if picture else 540
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#f4faf9"/>',
        f'<rect width="{WIDTH}" height="44" fill="#0f766e"/>',
        text_element(f'{lesson["code"]}　{lesson["title"]}', 24, 29, 17, 500, "#ffffff"),
        text_element(f"{index} / {count}", 576, 29, 15, 60, "#ccebe6"),
        '<rect x="24" y="72" width="7" height="38" rx="3" fill="#f59e0b"/>',
        text_element(slide["heading"], 44, 102, 30, room, "#134e4a", "700"),
    ]
    size, step, y = (25, 54, 164) if picture else (29, 64, 172)
    for line in slide["lines"]:
        parts.append(f'<circle cx="38" cy="{y - 9}" r="6" fill="#14b8a6"/>')
        parts.append(text_element(line, 58, y, size, room - 14, "#1f3d3a"))
        y += step
    if picture:
        data = base64.b64encode(picture).decode()
        parts.append('<rect x="336" y="88" width="288" height="188" rx="10" fill="#ffffff"/>')
        parts.append(f'<image x="340" y="92" width="280" height="180" '
                     f'xlink:href="data:image/png;base64,{data}"/>')
    done = WIDTH * index / count
    parts.append(f'<rect y="352" width="{WIDTH}" height="8" fill="#d5ece8"/>')
    parts.append(f'<rect y="352" width="{done:.1f}" height="8" fill="#f59e0b"/>')
    parts.append("</svg>")
    return "\n".join(parts)


def draw(svg, png, width):
    run("rsvg-convert", "-w", width, "-o", png, svg)


def speak(sentence, path):
    """Return the PCM samples and the wave parameters of one spoken sentence."""
    for word, reading in READINGS.items():
        sentence = sentence.replace(word, f" {reading} ")
    run("espeak-ng", "-v", "cmn-latn-pinyin", "-s", WORDS_PER_MINUTE, "-w", path, sentence)
    with wave.open(str(path)) as sound:
        return sound.readframes(sound.getnframes()), sound.getparams()


def timestamp(seconds):
    millis = round(seconds * 1000)
    return (f"{millis // 3600000:02}:{millis // 60000 % 60:02}:"
            f"{millis // 1000 % 60:02}.{millis % 1000:03}")


def write_vtt(path, cues):
    blocks = ["WEBVTT"]
    for number, (start, end, text) in enumerate(cues, 1):
        blocks.append(f"{number}\n{timestamp(start)} --> {timestamp(end)}\n{text}")
    path.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")


def video_seconds(path):
    result = subprocess.run(
        ["ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", str(path)],
        check=True, capture_output=True, text=True)
    return float(result.stdout)


def render(folder, work):
    lesson_file = folder / "lesson.json"
    lesson = json.loads(lesson_file.read_text(encoding="utf-8"))
    slides = json.loads((folder / "slides.json").read_text(encoding="utf-8"))
    draw(folder / "picture.svg", work / "picture.png", 560)
    picture = (work / "picture.png").read_bytes()

    pcm, params, now = bytearray(), None, 0.0
    cues_zh, cues_ko, frames = [], [], []
    for index, slide in enumerate(slides, 1):
        svg = work / f"slide-{index}.svg"
        svg.write_text(slide_svg(lesson, slide, index, len(slides),
                                 picture if index in (1, len(slides)) else None),
                       encoding="utf-8")
        png = work / f"slide-{index}.png"
        draw(svg, png, WIDTH)

        zh, ko = sentences_zh(slide["narration"]), sentences_ko(slide["narrationKo"])
        if len(zh) != len(ko):
            raise SystemExit(f"{folder.name} slide {index}: {len(zh)} Chinese, {len(ko)} Korean sentences")
        slide_start = now
        for number, (line_zh, line_ko) in enumerate(zip(zh, ko), 1):
            samples, params = speak(line_zh, work / "voice.wav")
            pause = SLIDE_PAUSE if number == len(zh) else SENTENCE_PAUSE
            silence = bytes(int(pause * params.framerate) * params.sampwidth)
            start = now
            pcm += samples + silence
            now = len(pcm) / params.sampwidth / params.framerate
            cues_zh.append((start, now - 0.1, line_zh))
            cues_ko.append((start, now - 0.1, line_ko))
        frames.append((png, now - slide_start))

    voice = work / "narration.wav"
    with wave.open(str(voice), "wb") as sound:
        sound.setparams(params)
        sound.writeframes(bytes(pcm))
    # The concat demuxer ignores the last duration, so the last slide is named twice.
    entries = [f"file '{png}'\nduration {length:.3f}" for png, length in frames]
    entries.append(f"file '{frames[-1][0]}'")
    playlist = work / "slides.txt"
    playlist.write_text("\n".join(entries) + "\n", encoding="utf-8")

    video = folder / "video.mp4"
    run("nice", "-n", "10", "ffmpeg", "-v", "error", "-y",
        "-f", "concat", "-safe", "0", "-i", playlist, "-i", voice,
        "-threads", "1", "-vf", "fps=10,tpad=stop_mode=clone:stop_duration=5", "-c:v", "libx264", "-profile:v", "main", "-preset", "medium",
        "-tune", "stillimage", "-crf", "28", "-g", "150", "-pix_fmt", "yuv420p",
        "-c:a", "aac", "-b:a", "32k", "-ac", "1", "-t", f"{now:.3f}",
        "-movflags", "+faststart", "-map_metadata", "-1", video)

    write_vtt(folder / "zh.vtt", cues_zh)
    write_vtt(folder / "ko.vtt", cues_ko)
    lesson["lengthSeconds"] = math.ceil(video_seconds(video))
    lesson_file.write_text(json.dumps(lesson, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print(f'{folder.name}: {lesson["lengthSeconds"]} s, {video.stat().st_size // 1024} kB')


def main():
    course = json.loads((COURSE / "course.json").read_text(encoding="utf-8"))
    for name in sys.argv[1:] or course["lessons"]:
        with tempfile.TemporaryDirectory() as work:
            render(COURSE / name, Path(work))


if __name__ == "__main__":
    main()
