// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/documentwork.h"

#include "app/store/backup.h"
#include "app/store/store.h"
#include "app/tasks/ownidentity.h"
#include "app/tasks/sample.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/importchoices.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/lastimport.h"
#include "ui/exchange/maildialog.h"
#include "ui/exchange/wholeimportdialog.h"
#include "ui/history/historydialog.h"
#include "ui/nextedition/nexteditiondialog.h"
#include "ui/shell/backupsdialog.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/tidying/tidyingwork.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace colloquia::documentwork {

using namespace Qt::StringLiterals;

void askNew(QWidget *window, Prompts &prompts, const std::function<void(const QString &)> &made,
            const std::function<void(const Error &)> &failed)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("DocumentWork", text); };
    prompts.askText(
        window, say(QT_TRANSLATE_NOOP("DocumentWork", "New colloquium")),
        say(QT_TRANSLATE_NOOP("DocumentWork", "Choose where it is kept…")),
        say(QT_TRANSLATE_NOOP("DocumentWork", "What is it called? The title can be changed later.")), {},
        [window, &prompts, made, failed, say](const QString &title) {
            if (title.trimmed().isEmpty())
                return;
            // What no file system dislikes, and not longer than names are read.
            static const QRegularExpression unwanted(u"[\\\\/:*?\"<>|]+"_s);
            const QString name =
                QString(title).replace(unwanted, u" "_s).simplified().left(60) + u".colloquium"_s;
            prompts.saveFile(window,
                             {say(QT_TRANSLATE_NOOP("DocumentWork", "Where shall it be kept?")),
                              say(QT_TRANSLATE_NOOP("DocumentWork", "Colloquia (*.colloquium)")), name,
                              u"document"_s},
                             [title, made, failed](const QString &path) {
                                 Colloquium colloquium;
                                 colloquium.title = title.trimmed();
                                 const auto store = Store::create(path, colloquium, ownIdentity());
                                 if (!store)
                                     failed(store.error());
                                 else
                                     made(path);
                             });
        });
}

void askNewFromLast(QWidget *window, Prompts &prompts, Jobs &jobs, const QString &current,
                    const std::function<void(const QString &)> &made)
{
    auto *dialog = new NextEditionDialog(prompts, jobs, current, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &NextEditionDialog::made, dialog, made);
    dialog->open();
}

Result<QString> example()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    if (!folder.mkpath(u"."_s)) {
        return failure(Error::Unavailable,
                       QCoreApplication::translate("DocumentWork", "The folder “%1” cannot be made.")
                           .arg(folder.path()));
    }
    const QString path =
        folder.filePath(QCoreApplication::translate("DocumentWork", "Example") + u".colloquium"_s);
    if (!QFileInfo::exists(path)) {
        if (const auto made = createSample(path, ownIdentity()); !made)
            return tl::unexpected(made.error());
    }
    return path;
}

void showBackups(QWidget *window, const QString &documentId, const std::function<void(const QString &)> &open)
{
    auto *dialog = new BackupsDialog(documentId, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &BackupsDialog::chosen, dialog, open);
    dialog->open();
}

void importFile(QWidget *window, const Workbench &bench, const QString &path,
                const std::function<void(const QString &fileState)> &imported)
{
    if (isWholeFile(path)) {
        auto *whole = new WholeImportDialog(bench, path, window);
        whole->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(whole, &QDialog::accepted, whole, [imported] { imported({}); });
        whole->open();
        return;
    }
    auto *dialog = new ImportDialog(bench, path, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->choices().setInvited(lastimport::wereInvited(bench.session.path(), path));
    QObject::connect(dialog, &QDialog::accepted, dialog, [window, bench, path, dialog, imported] {
        lastimport::remember(bench.session.path(), path, dialog->choices().choice().areInvited);
        imported(dialog->fileState());
        if (dialog->wantsDuplicates())
            tidyingwork::showDuplicates(window, bench, dialog->known());
    });
    dialog->open();
}

void exportList(QWidget *window, const Workbench &bench)
{
    auto *dialog = new ExportDialog(bench, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void copyAddresses(QWidget *window, const Workbench &bench)
{
    auto *dialog = new MailDialog(bench, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void showHistory(QWidget *window, const Workbench &bench)
{
    const std::vector<qint64> selected = bench.selectedAttendees();
    auto *dialog = new HistoryDialog(bench, AttendeeId(selected.size() == 1 ? selected.front() : 0), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace colloquia::documentwork
