// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/qrcode.h"

#include <memory>
#include <qrencode.h>

namespace colloquia {

QImage qrImage(const QString &code)
{
    const QByteArray text = code.toLatin1();
    const std::unique_ptr<QRinput, decltype(&QRinput_free)> input(QRinput_new2(1, QR_ECLEVEL_M),
                                                                  &QRinput_free);
    if (!input || text.isEmpty() ||
        QRinput_append(input.get(), QR_MODE_AN, int(text.size()),
                       reinterpret_cast<const unsigned char *>(text.constData())) != 0)
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> encoded(QRcode_encodeInput(input.get()),
                                                                  &QRcode_free);
    if (!encoded || encoded->width != kQrModules)
        return {};
    // Exactly this format and these two colours stay a lossless one-bit image in a PDF.
    QImage image(kQrModules, kQrModules, QImage::Format_Mono);
    image.setColorTable({0xff000000, 0xffffffff});
    image.fill(1);
    const unsigned char *module = encoded->data;
    for (int y = 0; y < kQrModules; ++y) {
        for (int x = 0; x < kQrModules; ++x, ++module) {
            if (*module & 1)
                image.setPixel(x, y, 0);
        }
    }
    return image;
}

} // namespace colloquia
