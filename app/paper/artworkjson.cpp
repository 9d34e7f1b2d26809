// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/artworkjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds = {"text"_L1, "picture"_L1, "logo"_L1, "partners"_L1,
                               "code"_L1, "line"_L1,    "box"_L1};
constexpr std::array kAcross = {"left"_L1, "middle"_L1, "right"_L1};
constexpr std::array kDown = {"top"_L1, "middle"_L1, "bottom"_L1};
constexpr std::array kFolds = {"none"_L1, "top"_L1, "side"_L1};
constexpr int kVersion = 1;
constexpr double kLargestFace = 1000; // mm
constexpr double kLargestLetters = 400;
constexpr qsizetype kMostElements = 500;

// A hundredth of a millimetre is finer than any printer.
double rounded(double length)
{
    return std::round(length * 100) / 100;
}

using Words = std::span<const QLatin1StringView>;

template<class E>
QString word(Words words, E value)
{
    return words[size_t(value)];
}

// -1: none of them.
int valueOf(Words words, const QString &word)
{
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? -1 : int(found - words.begin());
}

bool hasLetters(Element::Kind kind)
{
    return kind == Element::Kind::Text;
}

QJsonObject toJson(const Element &element)
{
    QJsonObject json{{u"kind"_s, word(kKinds, element.kind)},
                     {u"x"_s, rounded(element.area.x())},
                     {u"y"_s, rounded(element.area.y())},
                     {u"width"_s, rounded(element.area.width())},
                     {u"height"_s, rounded(element.area.height())}};
    const auto put = [&json](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    if (hasLetters(element.kind)) {
        put(u"text"_s, element.text);
        json.insert(u"size"_s, rounded(element.size));
        json.insert(u"smallest"_s, rounded(element.smallest));
        if (element.bold)
            json.insert(u"bold"_s, true);
    }
    if (element.across != Element::Across::Left)
        put(u"across"_s, word(kAcross, element.across));
    if (element.down != Element::Down::Top)
        put(u"down"_s, word(kDown, element.down));
    put(u"colour"_s, element.colour);
    put(u"outline"_s, element.outline);
    if (!element.outline.isEmpty())
        json.insert(u"thickness"_s, rounded(element.thickness));
    put(u"only"_s, element.only);
    if (element.picture.isValid())
        json.insert(u"picture"_s, element.picture.value);
    return json;
}

double length(const QJsonObject &json, const QString &key, double otherwise, double least, double most)
{
    const double value = json.value(key).toDouble(otherwise);
    return std::isfinite(value) ? std::clamp(value, least, most) : otherwise;
}

bool read(const QJsonObject &json, Element &element)
{
    const int kind = valueOf(kKinds, json.value(u"kind"_s).toString());
    if (kind < 0)
        return false;
    element.kind = Element::Kind(kind);
    const auto place = [&json](const QString &key) {
        return length(json, key, 0, -kLargestFace, kLargestFace);
    };
    element.area = {place(u"x"_s), place(u"y"_s), std::max(place(u"width"_s), 0.0),
                    std::max(place(u"height"_s), 0.0)};
    element.text = json.value(u"text"_s).toString();
    element.size = length(json, u"size"_s, element.size, 1, kLargestLetters);
    element.smallest = length(json, u"smallest"_s, element.smallest, 1, element.size);
    element.bold = json.value(u"bold"_s).toBool();
    element.across = Element::Across(std::max(valueOf(kAcross, json.value(u"across"_s).toString()), 0));
    element.down = Element::Down(std::max(valueOf(kDown, json.value(u"down"_s).toString()), 0));
    element.colour = json.value(u"colour"_s).toString();
    element.outline = json.value(u"outline"_s).toString();
    element.thickness = length(json, u"thickness"_s, element.thickness, 0.05, 20);
    element.only = json.value(u"only"_s).toString();
    element.picture = FileId(json.value(u"picture"_s).toInteger());
    return true;
}

QJsonArray toJson(const std::vector<Element> &elements)
{
    QJsonArray array;
    for (const Element &element : elements)
        array.append(toJson(element));
    return array;
}

std::vector<Element> elementsOf(const QJsonArray &array)
{
    std::vector<Element> elements;
    for (const QJsonValue &value : array) {
        Element element;
        if (elements.size() < size_t(kMostElements) && read(value.toObject(), element))
            elements.push_back(element);
    }
    return elements;
}

} // namespace

QJsonObject toJson(const Artwork &artwork)
{
    QJsonObject json{{u"version"_s, kVersion},
                     {u"width"_s, rounded(artwork.size.width())},
                     {u"height"_s, rounded(artwork.size.height())},
                     {u"front"_s, toJson(artwork.front)}};
    if (artwork.fold != Fold::None)
        json.insert(u"fold"_s, word(kFolds, artwork.fold));
    if (!artwork.back.empty())
        json.insert(u"back"_s, toJson(artwork.back));
    return json;
}

Result<Artwork> artworkFrom(const QJsonObject &json)
{
    Artwork artwork;
    artwork.size = {length(json, u"width"_s, 0, 0, kLargestFace),
                    length(json, u"height"_s, 0, 0, kLargestFace)};
    if (artwork.size.isEmpty() || !json.value(u"front"_s).isArray()) {
        return failure(Error::Invalid,
                       QCoreApplication::translate("Artwork", "The file holds no badge design. Choose one "
                                                              "that Colloquia has written."));
    }
    if (json.value(u"version"_s).toInt() > kVersion) {
        return failure(Error::Invalid,
                       QCoreApplication::translate("Artwork", "The design is of a newer Colloquia: it is not "
                                                              "read, so that nothing of it is lost."));
    }
    artwork.fold = Fold(std::max(valueOf(kFolds, json.value(u"fold"_s).toString()), 0));
    artwork.front = elementsOf(json.value(u"front"_s).toArray());
    artwork.back = elementsOf(json.value(u"back"_s).toArray());
    return artwork;
}

QString contentsOf(const Artwork &artwork)
{
    return QString::fromUtf8(QJsonDocument(toJson(artwork)).toJson(QJsonDocument::Compact));
}

Artwork artworkOf(const QString &contents)
{
    if (contents.isEmpty())
        return {};
    const auto artwork = artworkFrom(QJsonDocument::fromJson(contents.toUtf8()).object());
    return artwork ? *artwork : Artwork();
}

QByteArray elementsToJson(const std::vector<Element> &elements)
{
    return QJsonDocument(toJson(elements)).toJson(QJsonDocument::Compact);
}

std::vector<Element> elementsFrom(const QByteArray &json)
{
    return elementsOf(QJsonDocument::fromJson(json).array());
}

} // namespace colloquia
