// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/prompts.h"

#include "ui/widgets/titlewidth.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// What comes in, and colloquia themselves, lie where they lay last, whichever colloquium is open.
bool isOfColloquium(const QString &purpose)
{
    return purpose != u"import"_s && purpose != u"document"_s;
}

// The example lies where nobody looks.
bool isLookedInto(const QString &home)
{
    return !home.startsWith(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
}

QString folderKey(const QString &purpose, const QString &home)
{
    if (home.isEmpty() || !isOfColloquium(purpose))
        return u"folders/"_s + purpose;
    const QByteArray where = QCryptographicHash::hash(home.toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"folders/%1/%2"_s.arg(QString::fromLatin1(where.left(16)), purpose);
}

void showChooser(QWidget *parent, const Prompts::FileQuestion &question, const QString &home,
                 QFileDialog::AcceptMode mode, QFileDialog::FileMode files,
                 const std::function<void(const QString &)> &chosen)
{
    auto *dialog =
        new QFileDialog(parent, question.title, folderFor(question.purpose, home), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(files);
    dialog->setOption(QFileDialog::ShowDirsOnly, files == QFileDialog::Directory);
    if (mode == QFileDialog::AcceptSave) {
        static const QRegularExpression suffix(u"\\*\\.(\\w+)"_s);
        dialog->setDefaultSuffix(suffix.match(question.filter).captured(1));
    }
    if (!question.proposed.isEmpty())
        dialog->selectFile(question.proposed);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [chosen, question, home, files](const QString &path) {
                         keepFolder(question.purpose, home,
                                    files == QFileDialog::Directory ? path : QFileInfo(path).absolutePath());
                         chosen(path);
                     });
    if (question.cancelled)
        QObject::connect(dialog, &QDialog::rejected, dialog, question.cancelled);
    dialog->open();
}

} // namespace

QString folderFor(const QString &purpose, const QString &home)
{
    const QString last = QSettings().value(folderKey(purpose, home)).toString();
    // What a form gives comes from the browser.
    const auto usual =
        purpose == u"import"_s ? QStandardPaths::DownloadLocation : QStandardPaths::DocumentsLocation;
    for (const QString &folder : {last, isOfColloquium(purpose) && isLookedInto(home) ? home : QString(),
                                  QStandardPaths::writableLocation(usual), QDir::homePath()}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return {};
}

void keepFolder(const QString &purpose, const QString &home, const QString &folder)
{
    QSettings().setValue(folderKey(purpose, home), folder);
}

void DialogPrompts::openFile(QWidget *parent, const FileQuestion &question,
                             const std::function<void(const QString &)> &chosen)
{
    showChooser(parent, question, home(), QFileDialog::AcceptOpen, QFileDialog::ExistingFile, chosen);
}

void DialogPrompts::saveFile(QWidget *parent, const FileQuestion &question,
                             const std::function<void(const QString &)> &chosen)
{
    showChooser(parent, question, home(), QFileDialog::AcceptSave, QFileDialog::AnyFile, chosen);
}

void DialogPrompts::chooseFolder(QWidget *parent, const FileQuestion &question,
                                 const std::function<void(const QString &)> &chosen)
{
    showChooser(parent, question, home(), QFileDialog::AcceptOpen, QFileDialog::Directory, chosen);
}

void DialogPrompts::confirm(QWidget *parent, const QString &question, const QString &verb,
                            const std::function<void()> &confirmed)
{
    auto *box = new QMessageBox(QMessageBox::Question, QCoreApplication::applicationName(), question,
                                QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *go = box->addButton(verb, QMessageBox::AcceptRole);
    // Not "Cancel": in French that is the word for undoing as well.
    box->addButton(QCoreApplication::translate("Prompts", "Change nothing"), QMessageBox::RejectRole);
    box->setDefaultButton(go);
    QObject::connect(box, &QMessageBox::finished, box, [box, go, confirmed] {
        if (box->clickedButton() == go)
            confirmed();
    });
    box->open();
}

void DialogPrompts::askText(QWidget *parent, const QString &title, const QString &verb, const QString &label,
                            const QString &proposed, const std::function<void(const QString &)> &answered)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(proposed);
    dialog->setOkButtonText(verb);
    dialog->resize(titlewidth::ofWhole(*dialog), dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, answered);
    dialog->open();
}

void DialogPrompts::tell(QWidget *parent, const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(), sentence,
                                QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace colloquia
