// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/designwork.h"

#include "app/model/disk.h"
#include "app/model/folding.h"
#include "app/paper/artworkjson.h"
#include "app/store/programmework.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace colloquia::designwork {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 32 * 1024 * 1024;

const QString kName = u"name"_s;
const QString kPurpose = u"purpose"_s;
const QString kPictures = u"pictures"_s;
const QString kBytes = u"bytes"_s;
const QString kType = u"type"_s;

Result<QJsonObject> readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Unavailable,
                       QCoreApplication::translate("DesignFile", "“%1” could not be read. Look whether it "
                                                                 "is still there.")
                           .arg(QFileInfo(path).fileName()),
                       file.errorString());
    }
    if (file.size() > kLargestFile) {
        return failure(Error::Invalid,
                       QCoreApplication::translate("DesignFile", "“%1” is too large to be a badge design.")
                           .arg(QFileInfo(path).fileName()));
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

QString freeName(const Programme &programme, const QString &wanted)
{
    const auto isTaken = [&programme](const QString &name) {
        return std::ranges::any_of(
            programme.designs, [&name](const Design &design) { return folded(design.name) == folded(name); });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

Result<DesignId> add(Store &store, const QString &label, Design design)
{
    design.id = {};
    const auto written = store.write(label, [&design](Writer &writer) { return writer.add(design); });
    if (!written)
        return tl::unexpected(written.error());
    return design.id;
}

Result<void> exportTo(Store &store, const Design &design, const QString &path)
{
    const Artwork artwork = artworkOf(design.contents);
    QJsonObject json = toJson(artwork);
    json.insert(kName, design.name);
    json.insert(kPurpose, keyOf(design.purpose));
    QJsonObject pictures;
    for (const FileId id : picturesIn(artwork)) {
        const auto file = store.file(id);
        if (!file)
            return tl::unexpected(file.error());
        pictures.insert(QString::number(id.value),
                        QJsonObject{{kName, file->file.name},
                                    {kType, file->file.type},
                                    {kBytes, QString::fromLatin1(file->bytes.toBase64())}});
    }
    if (!pictures.isEmpty())
        json.insert(kPictures, pictures);
    return disk::writeWhole(path, QJsonDocument(json).toJson());
}

Result<DesignId> importFrom(Store &store, const Programme &programme, const QString &path)
{
    const auto json = readJson(path);
    if (!json)
        return tl::unexpected(json.error());
    auto artwork = artworkFrom(*json);
    if (!artwork)
        return tl::unexpected(artwork.error());
    Design design;
    const QString name = json->value(kName).toString().simplified();
    design.name = freeName(programme, name.isEmpty() ? QFileInfo(path).completeBaseName() : name);
    design.purpose = fromKey(json->value(kPurpose).toString(), DesignPurpose::Badge);
    const QJsonObject pictures = json->value(kPictures).toObject();
    const QString label =
        QCoreApplication::translate("DesignFile", "Import the design “%1”").arg(design.name);
    const auto written = store.write(label, [&](Writer &writer) -> Result<void> {
        QHash<FileId, FileId> kept;
        for (const FileId id : picturesIn(*artwork)) {
            const QJsonObject picture = pictures.value(QString::number(id.value)).toObject();
            const QByteArray bytes = QByteArray::fromBase64(picture.value(kBytes).toString().toLatin1());
            if (bytes.isEmpty())
                continue; // its place stays empty
            const auto file = programmework::keepFile(writer, picture.value(kName).toString(),
                                                      picture.value(kType).toString(), bytes);
            if (!file)
                return tl::unexpected(file.error());
            kept.insert(id, *file);
        }
        for (const Side side : {Side::Front, Side::Back}) {
            for (Element &element : artwork->face(side))
                element.picture = kept.value(element.picture);
        }
        design.contents = contentsOf(*artwork);
        return writer.add(design);
    });
    if (!written)
        return tl::unexpected(written.error());
    return design.id;
}

} // namespace colloquia::designwork
