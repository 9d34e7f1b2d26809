// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/folding.h"

#include <QVarLengthArray>

#include <algorithm>

namespace colloquia {

namespace {

// Letters that Unicode's decomposition leaves whole, as one would type them on a plain keyboard.
const char *plainLetters(char16_t letter)
{
    switch (letter) {
    case u'ß':
    case u'ẞ':
        return "ss";
    case u'æ':
    case u'Æ':
        return "ae";
    case u'œ':
    case u'Œ':
        return "oe";
    case u'ø':
    case u'Ø':
        return "o";
    case u'ł':
    case u'Ł':
        return "l";
    case u'đ':
    case u'Đ':
    case u'ð':
    case u'Ð':
        return "d";
    case u'þ':
    case u'Þ':
        return "th";
    case u'ı':
        return "i";
    case u'ħ':
    case u'Ħ':
        return "h";
    default:
        return nullptr;
    }
}

// Latin-1 letters without their accents; 0 where a letter needs more than that.
constexpr char kLatin[] = "aaaaaa\0ceeeeiiii\0nooooo\0\0uuuuy\0\0aaaaaa\0ceeeeiiii\0nooooo\0\0uuuuy\0y";

// Gathers the letters beside the heap: most texts are short, and every one of a long list is folded.
class Folder
{
public:
    explicit Folder(qsizetype length) { m_text.reserve(length + 8); }

    void letter(char16_t c)
    {
        if (m_blank && !m_text.isEmpty())
            m_text.append(u' ');
        m_blank = false;
        m_text.append(c);
    }
    void blank() { m_blank = true; }
    [[nodiscard]] QString text() const { return QStringView(m_text.data(), m_text.size()).toString(); }

private:
    QVarLengthArray<char16_t, 128> m_text;
    bool m_blank = false;
};

void foldSlowly(Folder &folder, QStringView piece)
{
    const QString plain = piece.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : plain) {
        if (const char *letters = plainLetters(c.unicode())) {
            for (; *letters; ++letters)
                folder.letter(char16_t(uchar(*letters)));
        } else if (c.isLetterOrNumber() || c.isSurrogate()) {
            folder.letter(c.unicode());
        } else if (!c.isMark()) {
            folder.blank();
        }
    }
}

} // namespace

QString folded(QStringView text)
{
    Folder folder(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80) {
            if (c >= u'a' && c <= u'z')
                folder.letter(c);
            else if (c >= u'A' && c <= u'Z')
                folder.letter(char16_t(c + 32));
            else if (c >= u'0' && c <= u'9')
                folder.letter(c);
            else
                folder.blank();
        } else if (c >= 0xC0 && c <= 0xFF && kLatin[c - 0xC0]) {
            folder.letter(char16_t(uchar(kLatin[c - 0xC0])));
        } else {
            // Everything else in runs: a surrogate pair or a letter with its marks must stay together.
            qsizetype end = i + 1;
            while (end < text.size() && text[end].unicode() >= 0x100)
                ++end;
            foldSlowly(folder, text.sliced(i, end - i));
            i = end - 1;
        }
    }
    return folder.text();
}

QString foldedEmail(QStringView address)
{
    const QStringView bare = address.trimmed();
    const bool plain =
        std::ranges::all_of(bare, [](QChar c) { return c.unicode() < 0x80 && (c < u'A' || c > u'Z'); });
    return plain ? bare.toString() : bare.toString().toCaseFolded();
}

} // namespace colloquia
