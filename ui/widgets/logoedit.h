// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace colloquia {

class Prompts;

// A record's logo: shown, chosen or dropped here, removed. Whoever owns it stores the picture.
class LogoEdit : public QFrame
{
    Q_OBJECT

public:
    explicit LogoEdit(Prompts &prompts, QWidget *parent = nullptr);

    // Shows the kept picture; nothing: there is none.
    void showLogo(const FileContent &content);
    void setEditable(bool editable);
    // Why a file was not taken.
    void refuse(const QString &sentence);

signals:
    void chosen(const colloquia::FileContent &content);
    void removed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void take(const QString &path);

    Prompts &m_prompts;
    QLabel *m_picture;
    QLabel *m_about;
    QLabel *m_error;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QString m_shownHash;
    bool m_editable = true;
};

} // namespace colloquia
