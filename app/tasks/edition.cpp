// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/edition.h"

#include "app/paper/artworkjson.h"
#include "app/store/untouched.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

namespace colloquia {

Result<std::shared_ptr<const Edition>> readEdition(const QString &path, const Identity &identity,
                                                   const Store::Clock &clock)
{
    const auto document = Untouched::open(path, identity, clock);
    if (!document)
        return tl::unexpected(document.error());
    Store &store = (*document)->store();
    auto edition = std::make_shared<Edition>();
    edition->path = QFileInfo(path).absoluteFilePath();
    auto programme = store.programme();
    if (!programme)
        return tl::unexpected(programme.error());
    edition->programme = std::move(*programme);
    auto cards = store.cards();
    if (!cards)
        return tl::unexpected(cards.error());
    edition->cards = std::move(*cards);
    std::vector<FileId> logos{edition->programme.colloquium.logo};
    for (const Partner &partner : edition->programme.partners)
        logos.push_back(partner.logo);
    for (const Design &design : edition->programme.designs) {
        for (const FileId picture : picturesIn(artworkOf(design.contents)))
            logos.push_back(picture);
    }
    for (const FileId id : logos) {
        if (!id.isValid())
            continue;
        auto file = store.file(id);
        if (!file)
            return tl::unexpected(file.error());
        edition->logos.push_back(std::move(*file));
    }
    return edition;
}

QString lastEditionOf(const Colloquium &colloquium, const QString &documentPath)
{
    if (colloquium.lastEdition.isEmpty())
        return {};
    return QFileInfo(QFileInfo(documentPath).absoluteDir(), colloquium.lastEdition).absoluteFilePath();
}

QDate dayAt(const QDateTime &now, const Colloquium &colloquium)
{
    const QTimeZone zone(colloquium.timeZone.toLatin1());
    return (zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime()).date();
}

} // namespace colloquia
