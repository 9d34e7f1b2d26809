// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/wholeimport.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 1024LL * 1024 * 1024;

} // namespace

bool isWholeFile(const QString &path)
{
    return path.endsWith(u".json"_s, Qt::CaseInsensitive);
}

Result<ReadWhole> readWholeFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            Error::NotFound,
            QCoreApplication::translate("Whole", "“%1” cannot be read: %2.").arg(name, file.errorString()));
    }
    if (file.size() > kLargestFile) {
        return failure(Error::Invalid,
                       QCoreApplication::translate("Whole", "“%1” is larger than 1 GB.").arg(name));
    }
    return wholeFromJson(file.readAll(), name);
}

Result<WholePlan> planWholeImport(Store &store, const ReadWhole &file, const QString &source, Settle settle)
{
    // Asked before anything else is read: a plan that missed somebody's write is refused when it is applied.
    const auto last = store.lastGroup();
    if (!last)
        return tl::unexpected(last.error());
    const auto document = store.whole();
    if (!document)
        return tl::unexpected(document.error());
    return makeWholePlan(file, *document, *last, source, settle);
}

QString importLabel(const WholePlan &plan)
{
    return QCoreApplication::translate("Whole", "Import everything of “%1”").arg(plan.report.source);
}

Result<Imported> carryOut(Store &store, const WholePlan &plan)
{
    Imported imported;
    if (plan.changesNothing())
        return imported;
    if (const auto kept = store.keepBackup(); !kept) {
        imported.remark =
            QCoreApplication::translate("Import", "No backup could be kept before the import: %1")
                .arg(kept.error().sentence);
    }
    auto changes = store.apply(plan, importLabel(plan));
    if (!changes)
        return tl::unexpected(changes.error());
    imported.changes = std::move(*changes);
    return imported;
}

} // namespace colloquia
