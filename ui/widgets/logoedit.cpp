// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/logoedit.h"

#include "ui/shell/prompts.h"
#include "ui/widgets/pickedfile.h"

#include <QDragEnterEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kRoom(144, 72);

} // namespace

LogoEdit::LogoEdit(Prompts &prompts, QWidget *parent)
    : QFrame(parent), m_prompts(prompts), m_picture(new QLabel(this)), m_about(new QLabel(this)),
      m_error(new QLabel(this)), m_choose(new QPushButton(tr("Choose a picture…"), this)),
      m_remove(new QPushButton(tr("Remove the logo"), this))
{
    setObjectName(u"logoEdit"_s);
    setAcceptDrops(true);
    auto *label = new QLabel(tr("Logo"), this);
    label->setProperty("role", u"field"_s);
    label->setBuddy(m_choose);
    m_picture->setObjectName(u"logoPicture"_s);
    m_picture->setFixedSize(kRoom + QSize(18, 18));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setProperty("card", true);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setProperty("role", u"small"_s);
    m_about->setWordWrap(true);
    m_error->setObjectName(u"logoError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setProperty("role", u"error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_choose->setObjectName(u"logoChoose"_s);
    m_choose->setAccessibleName(tr("Choose the logo's picture"));
    m_choose->setAutoDefault(false);
    m_remove->setObjectName(u"logoRemove"_s);
    m_remove->setAccessibleName(m_remove->text());
    m_remove->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &LogoEdit::choose);
    connect(m_remove, &QPushButton::clicked, this, &LogoEdit::removed);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addLayout(buttons);
    right->addWidget(m_about);
    right->addWidget(m_error);
    right->addStretch();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(4);
    layout->addWidget(label, 0, 0, 1, 2);
    layout->addWidget(m_picture, 1, 0);
    layout->addLayout(right, 1, 1);
    layout->setColumnStretch(1, 1);
    showLogo({});
}

void LogoEdit::showLogo(const FileContent &content)
{
    refuse({});
    const bool there = !content.bytes.isEmpty();
    m_remove->setVisible(there);
    m_about->setText(there ? tr("%1, %2").arg(content.file.name, pickedfile::sizeInWords(content.file.size))
                           : tr("PNG or JPEG, at most %1. It can be dropped here.")
                                 .arg(pickedfile::sizeInWords(kLargestLogo)));
    m_picture->setAccessibleName(there ? tr("Logo: %1").arg(content.file.name) : tr("No logo yet"));
    if (there && content.file.hash == m_shownHash)
        return;
    m_shownHash = content.file.hash;
    if (there)
        m_picture->setPixmap(pickedfile::picture(content.bytes, kRoom, devicePixelRatioF()));
    else
        m_picture->setText(tr("No logo yet"));
    m_picture->setProperty("role", there ? QVariant() : QVariant(u"small"_s));
}

void LogoEdit::setEditable(bool editable)
{
    m_editable = editable;
    m_choose->setEnabled(editable);
    m_remove->setEnabled(editable);
}

void LogoEdit::refuse(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void LogoEdit::choose()
{
    m_prompts.openFile(this, {tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg)"), {}, u"logo"_s},
                       [this](const QString &path) { take(path); });
}

void LogoEdit::take(const QString &path)
{
    const auto content = pickedfile::readLogo(path);
    refuse(content ? QString() : content.error().sentence);
    if (content)
        emit chosen(*content);
}

void LogoEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_editable && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void LogoEdit::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return;
    event->acceptProposedAction();
    take(urls.first().toLocalFile());
}

} // namespace colloquia
